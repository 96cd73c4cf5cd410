using SecondOpinion.Bot.Domain.Guide.Finding.Indexing;
using SecondOpinion.Bot.Domain.Guide.Finding.Wording;

namespace SecondOpinion.Bot.Domain.Guide.Finding.Asking;

/// <summary>Decides which index terms stand for a word of a question, and how much of the question rests on it.</summary>
internal sealed class TermWeighing(PassageIndex index, GuideVocabulary vocabulary)
{
    private const double ConceptShare = 0.85;
    private const double LeadShare = 0.5;
    private const double WordOfPhraseShare = 0.35;

    // Of the importance that a term found in a single passage would have.
    private const double UnknownShare = 0.6;
    private const double UnknownPlainShare = 0.2;
    private const double EverydayShare = 0.4;
    private const double UnknownEverydayShare = 0.1;
    private const double NamedShare = 1.25;
    private const double PlainShare = 0.65;
    private const double MostCircumstance = 2;

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
        var unknown = term.Class is not null ? 1
            : term.IsEveryday ? UnknownEverydayShare
            : span.Stems.All(vocabulary.IsPlain) ? UnknownPlainShare : UnknownShare;
        return term with { Importance = Importance(span, present, unknown) };
    }

    /// <summary>The name as a circumstance of the asker.</summary>
    public static QueryTerm AsCircumstance(QueryTerm term) =>
        term.Class is "place" or "illness" ? term with { IsCircumstance = true, Importance = Math.Min(term.Importance, MostCircumstance) } : term;

    private double KnownShare(TextSpan span) =>
        span.Meaning is not null ? 1 : span.Stems.All(vocabulary.IsEveryday) ? EverydayShare : span.Stems.All(vocabulary.IsPlain) ? PlainShare : 1;

    private static IEnumerable<(string Term, double Share)> Alternatives(TextSpan span)
    {
        // What lies outside the guide is not covered by a passage that happens to use the word.
        if (span.Meaning?.Class is "outside")
        {
            yield break;
        }

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

    private double Importance(TextSpan span, (string Term, double Share)[] present, double unknownShare)
    {
        var strong = present.Where(a => a.Share >= ConceptShare).ToArray();
        var importance = strong.Length > 0
            ? strong.Min(a => index.Rarity(a.Term)) * KnownShare(span)
            : index.Rarity("") * unknownShare;
        return importance * (span.Meaning?.Class is not null ? NamedShare : 1);
    }
}
