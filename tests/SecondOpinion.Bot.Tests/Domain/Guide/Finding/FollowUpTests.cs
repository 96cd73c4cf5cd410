using SecondOpinion.Bot.Domain.Guide;
using SecondOpinion.Bot.Tests.Adapters.Content.Guide;
using Xunit;

namespace SecondOpinion.Bot.Tests.Domain.Guide.Finding;

/// <summary>Questions that lean on what was asked before, asked of the real guide.</summary>
public sealed class FollowUpTests
{
    [Theory]
    [InlineData("cost.ct", "How much is an MRI in Seoul?", "and for a CT?")]
    [InlineData("cost.pet-ct", "How much is an MRI in Seoul?", "and for a CT?", "and a PET-CT?")]
    [InlineData("hospital.asan", "Where is Samsung Medical Center?", "and Asan?")]
    [InlineData("cost.ct", "Сколько стоит МРТ в Сеуле?", "а КТ?")]
    public void A_follow_up_means_what_the_turns_before_it_were_about(string passages, params string[] turns)
    {
        var decision = RealGuide.Book.Answerer.Decide(turns[^1], turns[..^1]);
        var shown = Assert.IsType<GuideDecision.Answered>(decision).Passages.Select(p => p.Passage.Id);
        Assert.Contains(shown, id => id.StartsWith(passages, StringComparison.Ordinal));
    }

    [Fact]
    public void Without_the_turn_before_it_is_not_taken_for_the_price_of_a_scan() =>
        Assert.DoesNotContain(RealGuide.Book.Answerer.Explain("and for a CT?", []).Findings[0].Query.Terms, t => t.Surface == "how much");
}
