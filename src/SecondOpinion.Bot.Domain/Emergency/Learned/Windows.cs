using SecondOpinion.Bot.Domain.Language;

namespace SecondOpinion.Bot.Domain.Emergency.Learned;

/// <summary>
/// Where in a long message to look: every two sentences that follow each other, so that one sentence of danger is not outweighed by a page about visas.
/// </summary>
internal static class Windows
{
    /// <summary>Up to here a message is also looked at as a whole.</summary>
    public const int Whole = 1200;

    /// <summary>A sentence without end is cut where a word ends, and a word without end anywhere.</summary>
    private const int LongestSentence = 300;

    /// <summary>Shorter ones say too little alone.</summary>
    private const int ShortestSentence = 12;

    public static List<Range> Of(string folded)
    {
        var starts = new List<int> { 0 };
        for (var i = 1; i < folded.Length - 1; i++)
        {
            var length = i - starts[^1];
            if (length >= ShortestSentence && folded[i - 1] == TextFolding.Sentence || length >= LongestSentence && (folded[i] == ' ' || length >= 2 * LongestSentence))
            {
                starts.Add(i);
            }
        }

        starts.Add(folded.Length);
        var windows = new List<Range>();
        if (starts.Count == 2)
        {
            windows.Add(0..folded.Length);
        }

        for (var i = 0; i + 2 < starts.Count; i++)
        {
            windows.Add(starts[i]..starts[i + 2]);
        }

        return windows;
    }

    /// <summary>Index of the first thing that starts at the position or after it; things come in order of their start.</summary>
    public static int FirstFrom<T>(List<T> things, int position, Func<T, int> start)
    {
        int low = 0, high = things.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = start(things[middle]) < position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
