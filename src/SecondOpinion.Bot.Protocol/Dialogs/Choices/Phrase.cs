namespace SecondOpinion.Bot.Protocol.Dialogs.Choices;

/// <summary>A value or synonym of a choice as words.</summary>
internal sealed record Phrase(int Choice, string Original, IReadOnlyList<Word> Words)
{
    private readonly string _joined = string.Concat(Words.Select(w => w.Text));

    public bool IsShort => _joined.Length < 5;

    public static IReadOnlyList<Phrase> Of(IReadOnlyList<Choice> choices) =>
        [.. choices.SelectMany((c, i) => c.Synonyms.Prepend(c.Value).Select(p => new Phrase(i, p, Choices.Words.Of(p)))).Where(p => p.Words.Count > 0)];

    /// <summary>Spaces do not count: "bloodtest" is "blood test".</summary>
    public bool Equals(ReadOnlySpan<Word> words)
    {
        var rest = _joined.AsSpan();
        foreach (var word in words)
        {
            if (!rest.StartsWith(word.Text, StringComparison.Ordinal))
                return false;
            rest = rest[word.Text.Length..];
        }

        return rest.IsEmpty;
    }

    /// <summary>Slips when these words are this phrase misspelt, or null.</summary>
    public int? Slips(ReadOnlySpan<Word> words)
    {
        if (words.Length == 0 || words.Length > Words.Count + 1)
            return null;
        var typed = "";
        foreach (var word in words)
            typed += word.Text;
        return Spelling.Slips(typed, _joined);
    }

    /// <summary>Whether this phrase stands at <paramref name="start"/>, word by word.</summary>
    public bool StandsAt(ReadOnlySpan<Word> words, int start)
    {
        if (start + Words.Count > words.Length)
            return false;
        for (var i = 0; i < Words.Count; i++)
        {
            if (words[start + i].Text != Words[i].Text)
                return false;
        }

        return true;
    }
}
