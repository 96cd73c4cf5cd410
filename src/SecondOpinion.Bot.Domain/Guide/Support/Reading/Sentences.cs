namespace SecondOpinion.Bot.Domain.Guide.Support.Reading;

/// <summary>Where the sentences of a passage begin and end.</summary>
internal static class Sentences
{
    /// <summary>Spans that together are the whole text. A point inside a number, or before a small letter, ends nothing.</summary>
    public static IReadOnlyList<(int Start, int End)> Of(string text)
    {
        var spans = new List<(int, int)>();
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is '\n' || (text[at] is '.' or '!' or '?' && EndsHere(text, at)))
            {
                Add(spans, text, start, at + 1);
                start = at + 1;
            }
        }

        Add(spans, text, start, text.Length);
        return spans;
    }

    private static bool EndsHere(string text, int at)
    {
        var next = at + 1;
        while (next < text.Length && text[next] is ')' or '"' or '”' or '’')
        {
            next++;
        }

        if (next >= text.Length)
        {
            return true;
        }

        if (!char.IsWhiteSpace(text[next]))
        {
            return false;
        }

        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        return next >= text.Length || !char.IsLower(text[next]);
    }

    private static void Add(List<(int, int)> spans, string text, int start, int end)
    {
        if (text.AsSpan(start, end - start).Trim().Length > 0)
        {
            spans.Add((start, end));
        }
    }
}
