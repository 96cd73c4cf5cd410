using SecondOpinion.Bot.Domain.Language;
using SecondOpinion.Bot.Domain.Learning;

namespace SecondOpinion.Bot.Domain.Emergency.Learned;

/// <summary>
/// Words of all languages that mean the same, so that what was learned of "blood" in one language holds for 피 and кровь too. Immutable, linear in the text.
/// </summary>
internal sealed class SharedWords
{
    /// <summary>A meaning is paired with this many before it in the sentence, in either order: languages differ in theirs.</summary>
    private const int Reach = 5;

    private readonly uint[] _meanings;
    private readonly string[] _languages;
    private readonly PhraseAutomaton _automaton;

    /// <param name="table">The lines of dialogs/emergency/words.txt.</param>
    /// <exception cref="InvalidDataException">A line has not a cell for each language.</exception>
    public SharedWords(IReadOnlyList<string> table)
    {
        var rows = table.Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('|')).ToArray();
        if (rows.FirstOrDefault(row => row.Length != rows[0].Length) is { } odd)
        {
            throw new InvalidDataException($"The row '{odd[0]}' of the words has {odd.Length} cells where {rows[0].Length} belong.");
        }

        _languages = rows[0][1..];
        _meanings = [.. rows[1..].Select(row => FeatureHash.Add(FeatureHash.Seed('m'), row[0]))];
        var builder = new PhraseAutomatonBuilder();
        for (var row = 1; row < rows.Length; row++)
        {
            for (var cell = 1; cell < rows[row].Length; cell++)
            {
                foreach (var word in rows[row][cell].Split(','))
                {
                    builder.Add(Form(word.Trim()), row - 1, cell - 1);
                }
            }
        }

        _automaton = builder.Build();
    }

    public List<PhraseHit> Find(string folded, IReadOnlyList<string> languages)
    {
        var hits = new List<PhraseHit>();
        _automaton.Scan(folded, hits);
        var spoken = Array.ConvertAll(_languages, own => languages.Any(language => language.StartsWith(own, StringComparison.Ordinal)));
        hits.RemoveAll(hit => !spoken[hit.Language]);
        hits.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.Concept.CompareTo(b.Concept));
        return hits;
    }

    /// <param name="window">Only what stands within it.</param>
    public void Add(string folded, List<PhraseHit> hits, Range window, int group, FeatureBag bag)
    {
        var (start, end) = (window.Start.Value, window.End.Value);
        for (var i = Windows.FirstFrom(hits, start, static hit => hit.Start); i < hits.Count && hits[i].Start < end; i++)
        {
            var hit = hits[i];
            if (hit.End > end)
            {
                continue;
            }

            bag.Add(FeatureHash.Mix(_meanings[hit.Concept]), group, hit.Start, hit.End - hit.Start);
            for (var j = i - 1; j >= 0 && j >= i - Reach && hits[j].Start >= start && !Parted(folded, hits[j], hit); j--)
            {
                var (less, more) = (Math.Min(hit.Concept, hits[j].Concept), Math.Max(hit.Concept, hits[j].Concept));
                if (less != more)
                {
                    var pair = FeatureHash.Mix(_meanings[less]) + (31 * FeatureHash.Mix(_meanings[more]));
                    bag.Add(FeatureHash.Mix(pair), group, hits[j].Start, Math.Max(hit.End, hits[j].End) - hits[j].Start);
                }
            }
        }
    }

    /// <summary>A word of four letters and more may go on, a shorter one and one marked with = may not.</summary>
    private static string Form(string word) => word.EndsWith('=') ? word[..^1]
        : word.Length - word.LastIndexOf(' ') - 1 >= 4 ? word + "*"
        : word;

    private static bool Parted(string folded, PhraseHit first, PhraseHit second) =>
        folded.AsSpan(first.Start, Math.Max(0, second.Start - first.Start)).Contains(TextFolding.Sentence);
}
