using SecondOpinion.Bot.Domain.Guide.Finding;
using SecondOpinion.Bot.Domain.Guide.Finding.Asking;
using SecondOpinion.Bot.Domain.Guide.Finding.Indexing;
using SecondOpinion.Bot.Domain.Guide.Finding.Wording;
using SecondOpinion.Bot.Tests.Adapters.Content.Guide;
using Xunit;

namespace SecondOpinion.Bot.Tests.Domain.Guide.Finding;

/// <summary>Leaving long lists unread must not change what is found.</summary>
public sealed class GatheringTests
{
    private static readonly PassageIndex Index = new(RealGuide.Book.Passages, new SpanReader(RealGuide.Book.Vocabulary, EnglishStemmer.Stem), FieldWeights.Tuned);
    private readonly Gathering gathering = new(Index);

    [Theory]
    [InlineData("hospital", "price", "doctor")]
    [InlineData("interpret", "hospital", "korea", "doctor", "opinion")]
    [InlineData("visa", "hospital", "hospital")]
    [InlineData("nowhere")]
    public void It_finds_what_reading_every_list_to_its_end_finds(params string[] stems)
    {
        var query = new GuideQuery("", "en", [.. stems.Select((s, i) => new QueryTerm(s, [(s, 1), ("#" + s, 0.85)], null, Index.Rarity(s) + i))]);
        var best = gathering.Best(query, 7);
        Assert.Equal(Everything(query).Take(7).Select(p => p.Passage), best.Select(p => p.Passage));
        Assert.All(best.Zip(Everything(query)), pair => Assert.Equal(pair.Second.Weight, pair.First.Weight, 9));
    }

    private static IEnumerable<(int Passage, double Weight)> Everything(GuideQuery query) =>
        Enumerable.Range(0, Index.Count)
            .Select(p => (Passage: p, Weight: query.Terms.Sum(t => t.Importance * t.Alternatives.Max(a => a.Share * PassageIndex.Saturated(Index.Postings(a.Term).FrequencyIn(p))))))
            .Where(p => p.Weight > 0).OrderByDescending(p => p.Weight).ThenBy(p => p.Passage);
}
