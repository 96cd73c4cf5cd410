using SecondOpinion.Bot.Domain.Language;

namespace SecondOpinion.Bot.Domain.Emergency;

/// <summary>The letter sequences that one written phrase stands for, after folding.</summary>
internal static class PhraseForms
{
    private static readonly string[] ArabicClitics = [" ", " و", " ف", " ب", " ل", " ال", " وال", " بال", " لل", " ك"];

    public static IReadOnlyList<IReadOnlyList<string>> Of(string phrase)
    {
        List<IReadOnlyList<string>> forms = [];
        foreach (var variant in Spellings(phrase))
        {
            var parts = variant.Split(" .. ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            List<List<string>> sofar = [[]];
            foreach (var part in parts)
            {
                sofar = [.. Segments(part).SelectMany(segment => sofar.Select(prefix => new List<string>(prefix) { segment }))];
            }

            forms.AddRange(sofar);
        }

        return forms;
    }

    /// <summary>Accents are kept, for text that keeps them (Vietnamese), and dropped, for all other.</summary>
    private static IEnumerable<string> Spellings(string phrase)
    {
        yield return phrase;
        var plain = string.Concat(phrase.Select(c => Letters.IsLatin(c) ? Letters.Fold(c, keepVietnameseMarks: false) : c));
        // A short word without its accents is a word of another language: nổ would be no.
        if (plain != phrase && (plain.Length > 3 || plain.Contains(' ')))
        {
            yield return plain;
        }
    }

    private static IEnumerable<string> Segments(string part)
    {
        var openEnd = part.EndsWith('*');
        var openStart = part.StartsWith('*');
        var core = TextFolding.Fold(part.Trim('*'), keepMarks: true).Trim();
        if (core.Length == 0)
        {
            return [];
        }

        if (Letters.StandsAlone(core[0]) || Letters.StandsAlone(core[^1]) || char.IsSurrogate(core[0]))
        {
            return [core];
        }

        var end = openEnd ? "" : " ";
        if (Letters.IsArabic(core[0]))
        {
            var letters = core.Count(char.IsLetter);
            return letters >= 4 && !openStart ? [.. ArabicClitics.Select(c => c + core + (letters >= 5 || openEnd ? "" : " "))] : [.. ArabicClitics.Select(c => c + core + end)];
        }

        return [(openStart ? "" : " ") + core + end];
    }
}
