namespace SecondOpinion.Bot.Domain.Guide.Finding;

/// <summary>Decides which index terms stand for a word of a question, and how much of the question rests on it.</summary>
internal sealed class TermWeighing(PassageIndex index, GuideVocabulary vocabulary)
{
    private const double ConceptShare = 0.85;
    private const double LeadShare = 0.5;
    private const double WordOfPhraseShare = 0.35;

    // Of the importance that a term found in a single passage would have.
    private const double UnknownShare = 0.45;
    private const double UnknownPlainShare = 0.2;
    private const double EverydayShare = 0.4;
    private const double UnknownEverydayShare = 0.1;
    private const double NamedShare = 1.25;
    private const double UnknownCircumstanceShare = 0.5;

    public bool IsKnown(string stem) => index.Contains(stem) || vocabulary.IsEveryday(stem) || vocabulary.IsPlain(stem);

    /// <summary>Null for a number that no passage has: amounts a person was quoted are not what they ask for.</summary>
    public QueryTerm? Term(TextSpan span)
    {
        var alternatives = Alternatives(span).ToArray();
        var present = alternatives.Where(a => index.Contains(a.Term)).ToArray();
        if (present.Length == 0 && span.Surface.All(c => char.IsAsciiDigit(c) || c == ' '))
        {
            return null;
        }

        var term = new QueryTerm(span.Surface, alternatives, span.Meaning?.Class, 0, IsEveryday(span));
        var unknown = term.Class is not null ? term.IsCircumstance ? UnknownCircumstanceShare : 1
            : term.IsEveryday ? UnknownEverydayShare
            : span.Stems.All(vocabulary.IsPlain) ? UnknownPlainShare : UnknownShare;
        return term with { Importance = Importance(term, present, unknown) };
    }

    private IEnumerable<(string Term, double Share)> Alternatives(TextSpan span)
    {
        var isPhrase = span.Stems.Count > 1;
        foreach (var stem in span.Stems)
        {
            yield return (stem, isPhrase ? WordOfPhraseShare : 1);
        }

        foreach (var concept in span.Meaning?.Concepts ?? [])
        {
            yield return (concept, isPhrase ? 1 : ConceptShare);
        }

        foreach (var lead in span.Meaning?.Leads ?? [])
        {
            yield return (lead, LeadShare);
        }
    }

    private bool IsEveryday(TextSpan span) => span.Meaning is null && span.Stems.All(vocabulary.IsEveryday);

    private double Importance(QueryTerm term, (string Term, double Share)[] present, double unknownShare)
    {
        var strong = present.Where(a => a.Share >= ConceptShare).ToArray();
        var importance = strong.Length > 0
            ? strong.Min(a => index.Rarity(a.Term)) * (term.IsEveryday ? EverydayShare : 1)
            : index.Rarity("") * unknownShare;
        return importance * (term.Class is not null ? NamedShare : 1);
    }
}
