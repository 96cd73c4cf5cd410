using SecondOpinion.Bot.Domain.Emergency;
using Xunit;

namespace SecondOpinion.Bot.Tests.Domain.Emergency;

public sealed class VitalNumbersTests
{
    [Theory]
    [InlineData("SpO2 80")]
    [InlineData("pulse 31")]
    [InlineData("BP 70/40")]
    [InlineData("blood sugar 1.9")]
    [InlineData("혈압 65/30")]
    [InlineData("血氧79")]
    [InlineData("давление 60 на 30")]
    public void A_value_that_no_one_survives_for_long_is_taken_over(string text) =>
        Assert.Equal(TriageLevel.Red, Screens.Shipped.Screen(text).Level);

    [Theory]
    [InlineData("SpO2 97")]
    [InlineData("pulse 72")]
    [InlineData("BP 120/70")]
    [InlineData("blood sugar 6.1")]
    [InlineData("혈압 130/70")]
    [InlineData("I waited 1 hr 30 min")]
    public void An_ordinary_value_is_not(string text) =>
        Assert.NotEqual(TriageLevel.Red, Screens.Shipped.Screen(text).Level);
}
