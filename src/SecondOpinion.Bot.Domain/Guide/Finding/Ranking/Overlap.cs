using SecondOpinion.Bot.Domain.Guide.Finding.Wording;

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

    private Overlap(IEnumerable<ulong> parts) => this.parts = [.. parts.Distinct().Order()];

    public static Overlap OfWords(IReadOnlyList<string> words) => new(words.Select(w => w.Aggregate(Start, (hash, letter) => (hash ^ letter) * Prime)));

    public static Overlap OfLetters(IReadOnlyList<string> words)
    {
        var text = $" {string.Join(' ', words)} ";
        return new(Enumerable.Range(0, Math.Max(0, text.Length - RunLength + 1)).Select(at => Run(text, at)));
    }

    public static (Overlap Words, Overlap Letters) Of(string text) => TextWords.Of(text) is var words ? (OfWords(words), OfLetters(words)) : default;

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

    private static ulong Run(string text, int at) =>
        ((ulong)text[at] << 48) | ((ulong)text[at + 1] << 32) | ((ulong)text[at + 2] << 16) | text[at + 3];
}
