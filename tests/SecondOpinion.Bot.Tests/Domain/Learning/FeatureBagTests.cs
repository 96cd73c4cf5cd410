using SecondOpinion.Bot.Domain.Learning;
using Xunit;

namespace SecondOpinion.Bot.Tests.Domain.Learning;

public class FeatureBagTests
{
    [Fact]
    public void A_feature_counts_once_however_often_it_is_said_and_however_many_there_are()
    {
        var bag = new FeatureBag();
        for (var i = 0; i < 20_000; i++)
        {
            bag.Add(FeatureHash.Mix((uint)i / 2), 0, i, 1);
        }

        Assert.Equal(10_000, bag.Features.Length);
        Assert.Equal(2, bag.Features[1].Start);
    }

    [Fact]
    public void A_cleared_bag_is_empty_and_takes_the_same_again()
    {
        var bag = new FeatureBag();
        bag.Add(7, 0, 0, 1);
        bag.Clear();
        bag.Add(7, 1, 3, 2);

        Assert.Equal(new(7, 1, 3, 2), Assert.Single(bag.Features.ToArray()));
    }

    [Fact]
    public void A_hash_is_the_same_in_every_process() => Assert.Equal(0x6FDF7A59u, FeatureHash.Mix(FeatureHash.Add(FeatureHash.Seed('w'), "fever")));
}
