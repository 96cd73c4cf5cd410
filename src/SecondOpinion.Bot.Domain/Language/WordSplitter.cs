using System.Collections.Frozen;

namespace SecondOpinion.Bot.Domain.Language;

/// <summary>Parts words that were typed without blanks between them, when the whole run reads as known words.</summary>
internal sealed class WordSplitter(FrozenSet<string> known)
{
    private const int LongestWord = 16;
    private const int LongestRun = 200;

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _known = known.GetAlternateLookup<ReadOnlySpan<char>>();

    public string? Split(string run)
    {
        if (run.Length > LongestRun)
        {
            return null;
        }

        var best = new int[run.Length + 1];
        var from = new int[run.Length + 1];
        for (var end = 1; end <= run.Length; end++)
        {
            (best[end], from[end]) = (best[end - 1] + 6, end - 1);
            for (var length = 1; length <= Math.Min(end, LongestWord); length++)
            {
                var start = end - length;
                var cost = best[start] + (length == 1 ? 3 : 2);
                if (cost < best[end] && (length > 1 || run[start] is 'i' or 'a') && _known.Contains(run.AsSpan(start, length)))
                {
                    (best[end], from[end]) = (cost, start);
                }
            }
        }

        return best[run.Length] <= 2 + run.Length * 3 / 4 ? Join(run, from) : null;
    }

    private static string Join(string run, int[] from)
    {
        var words = new Stack<string>();
        for (var end = run.Length; end > 0; end = from[end])
        {
            words.Push(run[from[end]..end]);
        }

        return string.Join(' ', words);
    }
}
