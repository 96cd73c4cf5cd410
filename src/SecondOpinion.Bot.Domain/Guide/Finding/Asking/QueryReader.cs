using SecondOpinion.Bot.Domain.Guide.Finding.Wording;

namespace SecondOpinion.Bot.Domain.Guide.Finding.Asking;

/// <summary>Turns a question of any known language into index terms.</summary>
internal sealed class QueryReader(GuideVocabulary vocabulary, SpanReader spans, TermWeighing weighing, SpellingIndex spelling)
{
    public const string English = "en";
    private const double TolerableUnread = 0.3;
    private const double MostUnread = 5;
    public GuideQuery Read(string text)
    {
        var foreign = Foreign(text);
        if (foreign is not null)
        {
            var terms = ForeignTerms(foreign).Concat(Unread(foreign)).Select(TermWeighing.AsCircumstance);
            return new GuideQuery(text, foreign.Language, Merged(terms)) { English = foreign.English };
        }

        var proper = ProperNames.Of(text);
        string[] words = [.. TextWords.Of(text).SelectMany(w => Meant(w, proper))];
        return new GuideQuery(text, English, Merged(EnglishTerms(words).Select(t => Circumstances.IsOne(t, words) ? TermWeighing.AsCircumstance(t) : t)))
        {
            English = string.Join(' ', words),
        };
    }

    private ForeignReading? Foreign(string text)
    {
        var best = vocabulary.Languages.Select(l => l.Read(text)).MaxBy(r => r.Covered);
        var english = TextWords.Of(text).Where(w => char.IsAsciiLetter(w[0]) && (vocabulary.IsIdle(w) || spelling.Knows(w))).Sum(w => w.Length);
        return best is not null && best.Covered > english ? best : null;
    }

    private IEnumerable<QueryTerm> ForeignTerms(ForeignReading reading)
    {
        var latin = new List<string>();
        foreach (var match in reading.Matches)
        {
            if (match.English.Length == 0)
            {
                latin.Add(match.Form);
                continue;
            }

            foreach (var term in Latin(latin))
            {
                yield return term;
            }

            latin.Clear();
            foreach (var term in EnglishTerms(TextWords.Of(match.English)))
            {
                yield return term with { Surface = match.Form };
            }
        }

        foreach (var term in Latin(latin))
        {
            yield return term;
        }
    }

    // What the vocabulary does not know is part of the question too, and no passage speaks of it.
    private static IEnumerable<QueryTerm> Unread(ForeignReading reading)
    {
        var share = reading.Length == 0 ? 0 : 1 - reading.Covered / (double)reading.Length;
        if (share > TolerableUnread)
        {
            yield return new QueryTerm("", [], null, MostUnread * (share - TolerableUnread));
        }
    }

    // In another language an unknown Latin word is mostly that language's own; only what the guide knows counts.
    private IEnumerable<QueryTerm> Latin(List<string> words) =>
        EnglishTerms([.. words.Where(w => w.Length > 2 && spelling.Knows(w) || char.IsAsciiDigit(w[0]))]);

    private IEnumerable<QueryTerm> EnglishTerms(IReadOnlyList<string> words)
    {
        foreach (var span in spans.Read(words))
        {
            if (!span.IsIdle && weighing.Term(span) is { } term)
            {
                yield return term;
            }
        }
    }

    // A name is not a slip for a common word; it may be a slip for another name.
    private IEnumerable<string> Meant(string word, IReadOnlySet<string> proper)
    {
        if (spelling.Knows(word) || vocabulary.IsIdle(word) || weighing.IsKnown(EnglishStemmer.Stem(word)))
        {
            return [word];
        }

        if (!proper.Contains(word) && vocabulary.NearestIdle(word) is { } idle)
        {
            return [idle];
        }

        if (spelling.Nearest(word) is { } nearest && (!proper.Contains(word) || IsName(nearest)))
        {
            return [nearest];
        }

        return proper.Contains(word) ? [word] : spelling.Parts(word) is { } parts ? [parts.First, parts.Second] : [word];
    }

    private bool IsName(string word) => vocabulary.Meaning(EnglishStemmer.Stem(word))?.Class is not null;

    private static IReadOnlyList<QueryTerm> Merged(IEnumerable<QueryTerm> terms) =>
        [.. terms.GroupBy(t => string.Join(' ', t.Alternatives.Select(a => a.Term)), StringComparer.Ordinal).Select(g => g.First())];
}
