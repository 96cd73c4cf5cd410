using System.Collections.Frozen;
using SecondOpinion.Bot.Domain.Guide.Finding.Wording;

namespace SecondOpinion.Bot.Domain.Guide.Finding.Indexing;

/// <summary>
/// Inverted index with weighted fields (BM25F: Robertson, Zaragoza and Taylor, "Simple BM25 extension to multiple weighted fields", 2004).
/// Immutable once built; linear in the text.
/// </summary>
internal sealed class PassageIndex
{
    private const double Saturation = 1.2;
    private readonly FrozenDictionary<string, PostingList> lists;

    public PassageIndex(IReadOnlyList<Passage> passages, SpanReader reader, FieldWeights weights)
    {
        Count = passages.Count;
        lists = IndexBuilder.Build(passages, reader, weights).ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Passages.</summary>
    public int Count { get; }

    public bool Contains(string term) => lists.ContainsKey(term);

    /// <summary>How telling a term is: rare terms more, never below zero.</summary>
    public double Rarity(string term)
    {
        var holding = Postings(term).Count;
        return Math.Log(1 + (Count - holding + 0.5) / (holding + 0.5));
    }

    /// <summary>Empty for a term that no passage has.</summary>
    public PostingList Postings(string term) => lists.GetValueOrDefault(term, PostingList.Empty);

    /// <summary>What a frequency contributes: 0 to 1, each further occurrence less.</summary>
    public static double Saturated(float frequency) => frequency / (Saturation + frequency);
}
