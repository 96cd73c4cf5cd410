using SecondOpinion.Bot.Domain.Emergency;
using Xunit;

namespace SecondOpinion.Bot.Tests.Domain.Emergency;

public sealed class EmergencyScreenTests
{
    [Theory]
    [InlineData("My father is grey and sweating and says his chest is tight")]
    [InlineData("chest tight, sweating, grey: that is my father now")]
    [InlineData("mychestistightandicantbreathe")]
    [InlineData("i c a n t b r e a t h e")]
    [InlineData("I cаn't breаthe")]
    [InlineData("I can\u200b't brea\u200bthe")]
    [InlineData("Ｉ ｃａｎ'ｔ ｂｒｅａｔｈｅ")]
    [InlineData("I CAN'T BR3ATHE")]
    [InlineData("i cant braethe")]
    public void An_emergency_is_taken_over_however_it_is_written(string text) =>
        Assert.Equal((TriageLevel.Red, TriageKind.Medical), (Screens.Shipped.Screen(text).Level, Screens.Shipped.Screen(text).Kind));

    [Theory]
    [InlineData("My father had a heart attack in 2016, which hospital reviews stents?")]
    [InlineData("No chest pain, no short breath, just a valve that leaks")]
    [InlineData("What is the risk of bleeding heavily after a hysterectomy?")]
    [InlineData("The waiting list is killing me")]
    [InlineData("Do you have a list of stroke units in Seoul?")]
    public void What_is_denied_past_supposed_or_an_idiom_is_not(string text) =>
        Assert.NotEqual(TriageLevel.Red, Screens.Shipped.Screen(text).Level);

    [Fact]
    public void A_wish_to_die_is_a_crisis() =>
        Assert.Equal((TriageLevel.Red, TriageKind.Crisis), (Screens.Shipped.Screen("I want to die tonight").Level, Screens.Shipped.Screen("I want to die tonight").Kind));

    [Fact]
    public void Asking_for_the_number_is_information() =>
        Assert.Equal(TriageLevel.Info, Screens.Shipped.Screen("What is the ambulance number in Korea?").Level);

    [Fact]
    public void Messages_add_up_but_an_old_one_alone_does_not_ring_again()
    {
        Assert.Equal(TriageLevel.Red, Screens.Shipped.Screen(["and now cold sweat"], ["my chest feels tight"]).Level);
        Assert.NotEqual(TriageLevel.Red, Screens.Shipped.Screen(["thanks, which documents do you need?"], ["my chest feels tight and I have cold sweat"]).Level);
    }

    [Fact]
    public void Every_text_of_a_message_counts() =>
        Assert.Equal(TriageLevel.Red, Screens.Shipped.Screen(["yes", "he is unconscious"], []).Level);

    [Fact]
    public void Any_characters_at_all_are_decided_without_a_fault()
    {
        foreach (var text in new[] { "", " ", "\ud800", "\udc00\ud800x", "\0", new string('a', 16_000), new string(' ', 16_000), "i can't breathe \ud83d" })
        {
            Assert.NotNull(Screens.Shipped.Screen(text));
        }
    }
}
