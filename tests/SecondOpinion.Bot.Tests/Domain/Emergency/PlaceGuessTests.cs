using SecondOpinion.Bot.Adapters.Content.Emergency;
using SecondOpinion.Bot.Domain.Emergency;
using Xunit;

namespace SecondOpinion.Bot.Tests.Domain.Emergency;

public sealed class PlaceGuessTests
{
    private static readonly PlaceGuess Places = PlacesFile.Read(Screens.Directory);

    [Theory]
    [InlineData("I'm in Osaka and my chest hurts", "JP")]
    [InlineData("we are back in Almaty", "KZ")]
    [InlineData("my brother in Chicago collapsed, I am in Seoul", "US")]
    [InlineData("I live in Seoul", "KR")]
    [InlineData("я в Алматы", "KZ")]
    [InlineData("我在上海", "CN")]
    [InlineData("大阪にいます", "JP")]
    [InlineData("도쿄에 있어요", "JP")]
    [InlineData("ตอนนี้อยู่กรุงเทพ", "TH")]
    [InlineData("أنا في دبي", "AE")]
    [InlineData("my chest hurts", null)]
    [InlineData("Korean doctors trained in the best schools", null)]
    public void A_place_is_read_from_how_people_say_where_they_are(string text, string? country) => Assert.Equal(country, Places.Of(text));
}
