using SecondOpinion.Bot.Domain.Emergency;
using SecondOpinion.Bot.Evaluation.Emergency.Rewriting;
using SecondOpinion.Bot.Evaluation.Emergency.Training;
using Xunit;

namespace SecondOpinion.Bot.Tests.Domain.Emergency.Rewriting;

public sealed class RewriteTests
{
    private const int ShortForm = 20;

    /// <summary>The short form takes every twentieth message; with LONG set, all of them.</summary>
    private static readonly string[] Taken = [.. TrainingData.Read(Path.GetFullPath(Path.Combine(Screens.Directory, "..", "..")))
        .Where(m => m.MustBeTaken).Where((_, i) => i % (Environment.GetEnvironmentVariable("LONG") == "1" ? 1 : ShortForm) == 0)
        .Select(m => m.Text).Where(Red)];

    [Fact]
    public void There_are_twenty() => Assert.Equal(20, Rewrites.All.Select(way => way.Name).Distinct().Count());

    [Fact]
    public void Together_they_lose_at_most_one_message_in_forty()
    {
        var lost = Rewrites.All.Sum(way => Taken.Count(text => !Red(way.Rewrite(text, new(text, way.Name)))));

        Assert.True(lost <= Taken.Length * Rewrites.All.Count / 40, $"{lost} of {Taken.Length * Rewrites.All.Count}");
    }

    [Fact]
    public void A_rewrite_is_the_same_every_time() =>
        Assert.All(Rewrites.All, way => Assert.Equal(way.Rewrite("cannot breathe at all", new("x", way.Name)), way.Rewrite("cannot breathe at all", new("x", way.Name))));

    private static bool Red(string text) => Screens.Shipped.Screen(text).Level == TriageLevel.Red;
}
