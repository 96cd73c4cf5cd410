using System.Runtime.InteropServices;
using SecondOpinion.Bot.Domain.Guide.Finding.Wording;

namespace SecondOpinion.Bot.Domain.Guide.Finding.Indexing;

/// <summary>
/// Inverted index with weighted fields (BM25F: Robertson, Zaragoza and Taylor, "Simple BM25 extension to multiple weighted fields", 2004).
/// Immutable once built; linear in the text.
/// </summary>
internal sealed class PassageIndex
{
    private const double Saturation = 1.2;
    private readonly Dictionary<string, List<Posting>> postings = new(StringComparer.Ordinal);
    private readonly SpanReader reader;

    public PassageIndex(IReadOnlyList<Passage> passages, SpanReader reader, FieldWeights weights)
    {
        this.reader = reader;
        Count = passages.Count;
        var fields = passages.Select(p => Fields(p).Select(Terms).ToArray()).ToArray();
        var mean = Enumerable.Range(0, FieldWeights.Count).Select(f => fields.Select(p => (double)p[f].Count).DefaultIfEmpty(1).Average()).ToArray();
        for (var passage = 0; passage < fields.Length; passage++)
        {
            Add(passage, fields[passage], mean, weights);
        }
    }

    public int Count { get; }

    public IEnumerable<string> Words => postings.Keys;

    public bool Contains(string term) => postings.ContainsKey(term);

    /// <summary>How telling a term is: rare terms more, never below zero.</summary>
    public double Rarity(string term)
    {
        var holding = postings.TryGetValue(term, out var list) ? list.Count : 0;
        return Math.Log(1 + (Count - holding + 0.5) / (holding + 0.5));
    }

    public ReadOnlySpan<Posting> Postings(string term) =>
        postings.TryGetValue(term, out var list) ? CollectionsMarshal.AsSpan(list) : default;

    /// <summary>What a frequency contributes: 0 to 1, each further occurrence less.</summary>
    public static double Saturated(float frequency) => frequency / (Saturation + frequency);

    private static IEnumerable<string> Fields(Passage p) =>
        [string.Join(" . ", p.Questions), p.Heading, string.Join(" . ", p.Terms), p.TopicTitle, p.Text];

    private List<string> Terms(string text)
    {
        var terms = new List<string>();
        foreach (var span in reader.Read(text).Where(s => !s.IsIdle))
        {
            terms.AddRange(span.Stems);
            terms.AddRange(span.Meaning?.Concepts ?? []);
        }

        return terms;
    }

    private void Add(int passage, IReadOnlyList<string>[] fields, double[] mean, FieldWeights weights)
    {
        var frequencies = new Dictionary<string, double>(StringComparer.Ordinal);
        for (var field = 0; field < fields.Length; field++)
        {
            var (weight, normalisation) = weights[(PassageField)field];
            var length = 1 - normalisation + normalisation * fields[field].Count / Math.Max(mean[field], 1);
            foreach (var term in fields[field])
            {
                CollectionsMarshal.GetValueRefOrAddDefault(frequencies, term, out _) += weight / length;
            }
        }

        foreach (var (term, frequency) in frequencies)
        {
            ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(postings, term, out _);
            (list ??= []).Add(new Posting(passage, (float)frequency));
        }
    }
}
