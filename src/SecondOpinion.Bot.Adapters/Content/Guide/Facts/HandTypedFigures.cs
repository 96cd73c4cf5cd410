namespace SecondOpinion.Bot.Adapters.Content.Guide.Facts;

/// <summary>Finds figures typed into a passage: they belong into facts.yaml, where they can be checked and expire.</summary>
internal static class HandTypedFigures
{
    private static readonly string[] Magnitudes = ["hundred", "thousand", "million", "billion"];
    private static readonly string[] Measures = ["won", "dollar", "euro", "percent", "krw", "usd"];

    /// <summary>The first word with a digit, or a number in words followed by a currency or percent; null when there is none.</summary>
    /// <param name="template">The passage before facts are filled in; what stands in braces is not looked at.</param>
    public static string? First(string template)
    {
        var words = WithoutReferences(template).Split([' ', '\n', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        for (var at = 0; at < words.Length; at++)
        {
            var isFigure = words[at].Any(char.IsDigit);
            var isSpelt = Magnitudes.Any(m => Begins(words[at], m)) && at + 1 < words.Length && Measures.Any(m => Begins(words[at + 1], m));
            if (isFigure || isSpelt)
            {
                return isSpelt ? $"{words[at]} {words[at + 1]}" : words[at];
            }
        }

        return null;
    }

    private static bool Begins(string word, string start) => word.StartsWith(start, StringComparison.OrdinalIgnoreCase);

    private static string WithoutReferences(string template)
    {
        var depth = 0;
        return string.Concat(template.Where(c =>
        {
            depth += c == '{' ? 1 : 0;
            var outside = depth == 0;
            depth -= c == '}' && depth > 0 ? 1 : 0;
            return outside;
        }));
    }
}
