namespace SecondOpinion.Bot.Protocol.Dialogs.Choices;

/// <summary>How far a word is from the one that was meant.</summary>
internal static class Spelling
{
    private const int LongestCompared = 64;

    /// <summary>
    /// The number of letters wrong, missing, too many or swapped (optimal string alignment), or null when it is another word:
    /// more of them than its length allows, or another beginning, for "irreversible" is no misspelling of "reversible".
    /// </summary>
    public static int? Slips(string typed, string meant)
    {
        var limit = Limit(meant);
        if (typed == meant)
            return 0;
        if (Math.Abs(typed.Length - meant.Length) > Math.Max(limit, 2) || typed.Length > LongestCompared || !SameBeginning(typed, meant))
            return null;
        if (limit == 0)
            return meant.Length > 2 && (IsSwap(typed, meant) || SameButForRepeats(typed, meant)) ? 1 : null;
        var distance = Distance(typed, meant);
        return distance <= limit ? distance : null;
    }

    private static int Limit(string meant) => meant.Length switch { < 5 => 0, < 8 => 1, < 13 => 2, _ => 3 };

    private static bool SameBeginning(string a, string b) =>
        a.Length > 0 && b.Length > 0 && (a[0] == b[0] || (a.Length > 1 && b.Length > 1 && a[0] == b[1] && a[1] == b[0]));

    // "yse" and "yess" for "yes": with words this short any other slip makes another word.
    private static bool IsSwap(string a, string b) => a.Length == b.Length && Distance(a, b) == 1 && a.Order().SequenceEqual(b.Order());

    private static bool SameButForRepeats(string a, string b) => WithoutRepeats(a).SequenceEqual(WithoutRepeats(b));

    private static IEnumerable<char> WithoutRepeats(string word) => word.Where((c, i) => i == 0 || c != word[i - 1]);

    private static int Distance(string a, string b)
    {
        var (before, last, row) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
            }

            (before, last, row) = (last, row, before);
        }

        return last[b.Length];
    }
}
