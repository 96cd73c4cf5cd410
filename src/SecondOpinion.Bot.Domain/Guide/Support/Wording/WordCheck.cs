namespace SecondOpinion.Bot.Domain.Guide.Support.Wording;

/// <summary>Every word that carries meaning must be in the quoted sentences, and enough of theirs in it.</summary>
internal static class WordCheck
{
    // Measured on honest paraphrases: below this a sentence leaves out what its source is about.
    private const double LeastSaid = 0.5;

    // How a question of the guide is introduced.
    private static readonly string[] Asking = ["=ask", "question"];

    /// <summary>The first word of which the source says nothing; null when there is none.</summary>
    public static string? Unsaid(ReadSentence draft, IReadOnlyList<ReadSentence> source)
    {
        var said = source.SelectMany(sentence => sentence.Keys).ToHashSet(StringComparer.Ordinal);
        if (source.All(sentence => sentence.IsQuestion))
        {
            said.UnionWith(Asking);
        }

        var inPhrase = new bool[draft.Tokens.Count];
        foreach (var (at, length, key) in draft.Phrases)
        {
            if (said.Contains(key))
            {
                inPhrase.AsSpan(at, length).Fill(true);
            }
        }

        foreach (var word in draft.Words)
        {
            if (!inPhrase[word.At] && !said.Contains(word.Key))
            {
                return word.Text;
            }
        }

        return null;
    }

    /// <summary>A word that stands more often than in the source: said of one thing there, and of another here.</summary>
    public static string? SaidAgain(ReadSentence draft, IReadOnlyList<ReadSentence> source)
    {
        var left = source.SelectMany(sentence => sentence.Keys).CountBy(key => key, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        foreach (var word in draft.Words)
        {
            if (left.TryGetValue(word.Key, out var count))
            {
                left[word.Key] = count - 1;
                if (count == 0)
                {
                    return word.Text;
                }
            }
        }

        return null;
    }

    /// <summary>Whether it says too little of what it quotes, or stops in the middle of it.</summary>
    public static bool IsFragment(ReadSentence draft, IReadOnlyList<ReadSentence> source) =>
        Said(draft, source) < LeastSaid || source.Any(sentence => BreaksOff(draft, sentence));

    private static double Said(ReadSentence draft, IReadOnlyList<ReadSentence> source)
    {
        var keys = draft.Keys.ToHashSet(StringComparer.Ordinal);
        var wanted = source.SelectMany(sentence => sentence.Words.Select(word => word.Key)).Distinct(StringComparer.Ordinal).ToArray();
        return wanted.Length == 0 ? 1 : (double)wanted.Count(keys.Contains) / wanted.Length;
    }

    // Word for word the beginning of the source, and the source goes on without a pause.
    private static bool BreaksOff(ReadSentence draft, ReadSentence sentence)
    {
        var (mine, theirs) = (Plain(draft), Plain(sentence));
        if (mine.Length == 0 || mine.Length >= theirs.Length || !mine.AsSpan().SequenceEqual(theirs.AsSpan(0, mine.Length)))
        {
            return false;
        }

        return theirs[mine.Length] is not ("," or ";" or ":" or "(" or "and" or "but" or "so" or "while");
    }

    private static string[] Plain(ReadSentence sentence)
    {
        var texts = sentence.Tokens.Select(token => token.Text).ToList();
        while (texts.Count > 0 && texts[^1] is "." or "!" or "?")
        {
            texts.RemoveAt(texts.Count - 1);
        }

        return [.. texts];
    }
}
