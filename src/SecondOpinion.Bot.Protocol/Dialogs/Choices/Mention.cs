namespace SecondOpinion.Bot.Protocol.Dialogs.Choices;

/// <summary>A phrase found among other words.</summary>
internal readonly record struct Mention(Phrase Phrase, int Start)
{
    // Further away, a "not" belongs to something else.
    private const int NegationReach = 3;

    private static readonly HashSet<string> Negations = new(StringComparer.Ordinal)
    {
        "not", "no", "never", "without", "dont", "doesnt", "didnt", "isnt", "arent", "wasnt", "werent", "havent", "hasnt", "hadnt", "wont", "cant", "cannot", "except",
    };

    private static readonly HashSet<string> LittleWords = new(StringComparer.Ordinal)
    {
        "yes", "no", "not", "now", "ok", "all", "any", "one", "it", "me", "so", "am", "is", "i", "a", "my", "do", "did", "can", "on", "in", "other", "none",
    };

    public int End => Start + Phrase.Words.Count;

    /// <summary>Every phrase in the text, longer ones over shorter ones within them, without those the person says no to.</summary>
    public static List<Mention> AllIn(ReadOnlySpan<Word> words, IReadOnlyList<Phrase> phrases)
    {
        var found = new List<Mention>();
        foreach (var phrase in phrases)
        {
            for (var start = 0; start + phrase.Words.Count <= words.Length; start++)
            {
                if (phrase.StandsAt(words, start) && !IsTooSmall(phrase, start, words, phrases) && !IsNegated(words, start))
                    found.Add(new Mention(phrase, start));
            }
        }

        return [.. found.Where(m => !found.Exists(o => o.Covers(m)))];
    }

    /// <summary>Whether the person says no to what begins at <paramref name="start"/>.</summary>
    public static bool IsNegated(ReadOnlySpan<Word> words, int start)
    {
        for (var i = start; i > 0 && start - i < NegationReach && words[i].Gap != Gap.Break; i--)
        {
            if (Negations.Contains(words[i - 1].Text))
                return true;
        }

        return false;
    }

    private bool Covers(Mention other) =>
        Phrase.Words.Count > other.Phrase.Words.Count && Start <= other.Start && End >= other.End;

    // "I have no idea" does not say no: such words answer at the beginning of a short text, or after another choice there.
    private static bool IsTooSmall(Phrase phrase, int start, ReadOnlySpan<Word> words, IReadOnlyList<Phrase> phrases)
    {
        if (phrase.Words is not [var only] || !LittleWords.Contains(only.Text))
            return false;
        if (start == 0 || words.Length > 5)
            return words.Length > 5;
        foreach (var other in phrases)
        {
            if (other.StandsAt(words, 0))
                return false;
        }

        return true;
    }
}
