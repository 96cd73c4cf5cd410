using SecondOpinion.Bot.Domain.Guide.Finding.Ranking;
using Xunit;

namespace SecondOpinion.Bot.Tests.Domain.Guide.Finding.Ranking;

public sealed class RankingWeightsTests
{
    [Fact]
    public void What_is_written_is_read_again()
    {
        var weights = new RankingWeights([.. RankingFeatures.Names.Select((_, i) => i / 4.0)], [.. RankingFeatures.Names.Select((_, i) => -i / 4.0)]);
        var read = RankingWeights.Read("# a remark\n" + weights.Write());
        Assert.Equal(weights.English, read.English);
        Assert.Equal(weights.Other, read.Other);
    }

    [Fact]
    public void Each_language_has_its_own_weights()
    {
        var weights = new RankingWeights([.. RankingFeatures.Names.Select(_ => 1.0)], [.. RankingFeatures.Names.Select(_ => 2.0)]);
        var features = RankingFeatures.Names.Select(_ => 0.5).ToArray();
        Assert.Equal(2 * weights.Score(features, isEnglish: true), weights.Score(features, isEnglish: false), 9);
    }

    [Theory]
    [InlineData("")]
    [InlineData("bm25f 1.00 1.00\n")]
    public void A_file_that_does_not_weigh_every_feature_is_refused(string text) =>
        Assert.Throws<InvalidDataException>(() => RankingWeights.Read(text));

    [Fact]
    public void A_weight_that_is_no_number_is_refused() =>
        Assert.Throws<InvalidDataException>(() => RankingWeights.Read(RankingWeights.Even.Write().Replace("bm25f 1.00", "bm25f 1,x", StringComparison.Ordinal)));
}
