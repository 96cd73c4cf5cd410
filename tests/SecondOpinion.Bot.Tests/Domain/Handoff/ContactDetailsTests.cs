using SecondOpinion.Bot.Domain.Handoff;
using Xunit;

namespace SecondOpinion.Bot.Tests.Domain.Handoff;

public sealed class ContactDetailsTests
{
    [Theory]
    [InlineData("my email is anna.p+x@example.org.", "anna.p+x@example.org")]
    [InlineData("<kenji@病院.example>", "kenji@病院.example")]
    [InlineData("+82 10-1234-5678 please", "+82 10-1234-5678")]
    [InlineData("call (02) 123 4567", "02) 123 4567")]
    public void An_address_or_a_number_is_found(string text, string found) => Assert.Equal(found, ContactDetails.In(text)?.Value);

    [Theory]
    [InlineData("no")]
    [InlineData("a@b")]
    [InlineData("@example.org")]
    [InlineData("x@-example.org")]
    [InlineData("room 4021")]
    [InlineData("1234567890123456")]
    public void What_is_neither_is_not_taken(string text) => Assert.Null(ContactDetails.In(text));

    [Fact]
    public void A_long_text_takes_no_longer_than_it_is() =>
        Assert.Null(ContactDetails.In(string.Concat(Enumerable.Repeat("1 (", 100_000))));
}
