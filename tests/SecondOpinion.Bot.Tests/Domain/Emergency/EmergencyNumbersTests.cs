using SecondOpinion.Bot.Domain.Emergency;
using SecondOpinion.Bot.Tests.Adapters.Content.Guide;
using Xunit;

namespace SecondOpinion.Bot.Tests.Domain.Emergency;

public sealed class EmergencyNumbersTests
{
    private static readonly EmergencyNumbers Numbers = new(RealGuide.Book.Facts.Values);

    [Theory]
    [InlineData(null, "119", "109")]
    [InlineData("KR", "119", "109")]
    [InlineData("ZZ", "119", "109")]
    [InlineData("US", "911", "988")]
    [InlineData("th", "1669", "1323")]
    [InlineData("KZ", "103", null)]
    public void Every_place_has_a_number_and_an_unknown_one_has_Koreas(string? country, string emergency, string? crisis)
    {
        var contacts = Numbers.For(country);

        Assert.Equal((emergency, crisis), (contacts.Emergency, contacts.CrisisLine));
    }

    [Fact]
    public void At_least_sixty_countries_are_known() => Assert.True(Numbers.Countries.Count >= 60, $"{Numbers.Countries.Count} countries");

    [Fact]
    public void Without_Koreas_numbers_the_product_does_not_start() =>
        Assert.Throws<InvalidOperationException>(() => new EmergencyNumbers(RealGuide.Book.Facts.Values.Where(f => f.Id != "emergency.KR")));
}
