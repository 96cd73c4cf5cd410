using System.Runtime.InteropServices;
using SecondOpinion.Bot.Domain.Guide.Finding.Wording;

namespace SecondOpinion.Bot.Domain.Guide.Finding.Indexing;

/// <summary>Reads passages twice: once into numbers of terms, and, when the mean length of every field is known, into postings.</summary>
internal sealed class IndexBuilder
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<List<Posting>> postings = [];
    private readonly SpanReader reader;

    private IndexBuilder(SpanReader reader) => this.reader = reader;

    public static IEnumerable<KeyValuePair<string, PostingList>> Build(IReadOnlyList<Passage> passages, SpanReader reader, FieldWeights weights)
    {
        var builder = new IndexBuilder(reader);
        var fields = passages.Select(builder.Fields).ToArray();
        var mean = Enumerable.Range(0, FieldWeights.Count).Select(f => fields.Select(p => (double)p[f].Length).DefaultIfEmpty(1).Average()).ToArray();
        var frequencies = new Dictionary<int, double>();
        for (var passage = 0; passage < fields.Length; passage++)
        {
            builder.Add(passage, fields[passage], mean, weights, frequencies);
        }

        return builder.numbers.Select(n => KeyValuePair.Create(n.Key, new PostingList([.. builder.postings[n.Value]])));
    }

    private int[][] Fields(Passage p) =>
        [Terms(string.Join(" . ", p.Questions)), Terms(p.Heading), Terms(string.Join(" . ", p.Terms)), Terms(p.TopicTitle), Terms(p.Text)];

    private int[] Terms(string text)
    {
        var terms = new List<int>();
        foreach (var span in reader.Read(text))
        {
            if (!span.IsIdle)
            {
                terms.AddRange(span.Stems.Select(Number));
                terms.AddRange((span.Meaning?.Concepts ?? []).Select(Number));
            }
        }

        return [.. terms];
    }

    private int Number(string term)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, term, out var known);
        if (!known)
        {
            number = postings.Count;
            postings.Add([]);
        }

        return number;
    }

    private void Add(int passage, int[][] fields, double[] mean, FieldWeights weights, Dictionary<int, double> frequencies)
    {
        frequencies.Clear();
        for (var field = 0; field < fields.Length; field++)
        {
            var (weight, normalisation) = weights[(PassageField)field];
            var length = 1 - normalisation + normalisation * fields[field].Length / Math.Max(mean[field], 1);
            foreach (var term in fields[field])
            {
                CollectionsMarshal.GetValueRefOrAddDefault(frequencies, term, out _) += weight / length;
            }
        }

        foreach (var (term, frequency) in frequencies)
        {
            postings[term].Add(new Posting(passage, (float)frequency));
        }
    }
}
