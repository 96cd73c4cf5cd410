namespace SecondOpinion.Bot.Domain.Guide.Finding.Ranking;

/// <summary>
/// What a text consists of, to be compared with another: its words, or its runs of four letters, each once and all of the same weight. Other than the index it keeps
/// the small words ("can I", "what if"), which tell what is asked of a subject; runs of letters also see past endings, slips and missing blanks.
/// </summary>
internal sealed class Overlap
{
    private const int RunLength = 4;
    private const ulong Start = 14695981039346656037;
    private const ulong Prime = 1099511628211;
    private readonly ulong[] parts;

    private Overlap(ulong[] all)
    {
        Array.Sort(all);
        var count = 0;
        foreach (var part in all)
        {
            if (count == 0 || all[count - 1] != part)
            {
                all[count++] = part;
            }
        }

        parts = all[..count];
    }

    public static Overlap OfWords(IReadOnlyList<string> words)
    {
        var all = new ulong[words.Count];
        for (var at = 0; at < all.Length; at++)
        {
            all[at] = Hash(words[at]);
        }

        return new(all);
    }

    public static Overlap OfLetters(IReadOnlyList<string> words)
    {
        var text = $" {string.Join(' ', words)} ";
        var all = new ulong[Math.Max(0, text.Length - RunLength + 1)];
        for (var at = 0; at < all.Length; at++)
        {
            all[at] = Run(text, at);
        }

        return new(all);
    }

    public static (Overlap Words, Overlap Letters) Of(IReadOnlyList<string> words) => (OfWords(words), OfLetters(words));

    /// <summary>0 when nothing is shared, 1 when all is: what is shared against the geometric mean of both.</summary>
    public double With(Overlap other)
    {
        var (mine, theirs, shared) = (0, 0, 0);
        while (mine < parts.Length && theirs < other.parts.Length)
        {
            var order = parts[mine].CompareTo(other.parts[theirs]);
            shared += order == 0 ? 1 : 0;
            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
        }

        return shared == 0 ? 0 : shared / Math.Sqrt((double)parts.Length * other.parts.Length);
    }

    private static ulong Hash(string word)
    {
        var hash = Start;
        foreach (var letter in word)
        {
            hash = (hash ^ letter) * Prime;
        }

        return hash;
    }

    private static ulong Run(string text, int at) =>
        ((ulong)text[at] << 48) | ((ulong)text[at + 1] << 32) | ((ulong)text[at + 2] << 16) | text[at + 3];
}
