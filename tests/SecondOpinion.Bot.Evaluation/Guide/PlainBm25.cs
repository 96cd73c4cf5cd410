using SecondOpinion.Bot.Domain.Guide;
using SecondOpinion.Bot.Domain.Guide.Finding.Wording;

namespace SecondOpinion.Bot.Evaluation.Guide;

/// <summary>The anchor: BM25 (k1 1.2, b 0.75) over heading and text, whole words, no stemming, no vocabulary. It always answers with the first three.</summary>
internal sealed class PlainBm25
{
    private readonly IReadOnlyList<Passage> passages;
    private readonly Dictionary<string, int>[] counts;
    private readonly int[] lengths;
    private readonly Dictionary<string, int> holding;

    public PlainBm25(IReadOnlyList<Passage> passages)
    {
        this.passages = passages;
        var words = passages.Select(p => TextWords.Of($"{p.Heading} {p.Text}")).ToArray();
        counts = [.. words.Select(w => w.GroupBy(x => x).ToDictionary(g => g.Key, g => g.Count()))];
        lengths = [.. words.Select(w => w.Count)];
        holding = counts.SelectMany(c => c.Keys).GroupBy(w => w).ToDictionary(g => g.Key, g => g.Count());
    }

    public IReadOnlyList<Passage> Find(string question, int count)
    {
        var words = TextWords.Of(question).Distinct().Where(holding.ContainsKey).ToArray();
        var mean = lengths.Average();
        return
        [
            .. Enumerable.Range(0, passages.Count).Select(i => (Index: i, Score: words.Sum(w => Score(w, i, mean))))
                .Where(s => s.Score > 0).OrderByDescending(s => s.Score).ThenBy(s => s.Index).Take(count).Select(s => passages[s.Index]),
        ];
    }

    private double Score(string word, int passage, double mean)
    {
        var frequency = counts[passage].GetValueOrDefault(word);
        var rarity = Math.Log(1 + (passages.Count - holding[word] + 0.5) / (holding[word] + 0.5));
        return rarity * frequency * 2.2 / (frequency + 1.2 * (0.25 + 0.75 * lengths[passage] / mean));
    }
}
