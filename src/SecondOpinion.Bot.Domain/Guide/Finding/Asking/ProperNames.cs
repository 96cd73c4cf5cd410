using SecondOpinion.Bot.Domain.Guide.Finding.Wording;

namespace SecondOpinion.Bot.Domain.Guide.Finding.Asking;

/// <summary>Words written as names: capitalised inside a sentence, in a text that does not capitalise every word.</summary>
internal static class ProperNames
{
    private const string Ends = ".!?:;\n\"(";

    /// <summary>Folded.</summary>
    public static IReadOnlySet<string> Of(string text)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var inside = 0;
        var opens = true;
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var bare = word.TrimStart('"', '\'', '(', '\u201C', '\u2018');
            inside += opens ? 0 : 1;
            if (!opens && bare.Length > 1 && char.IsUpper(bare[0]) && bare.Skip(1).Any(char.IsLower))
            {
                names.UnionWith(TextWords.Of(bare).Take(1));
            }

            opens = Ends.Contains(word[^1]);
        }

        return names.Count > 2 && names.Count * 2 > inside ? new HashSet<string>() : names;
    }
}
