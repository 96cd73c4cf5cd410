using SecondOpinion.Bot.Domain.Language;
using Xunit;

namespace SecondOpinion.Bot.Tests.Domain.Language;

public sealed class PlainWordsTests
{
    [Theory]
    [InlineData("  Go  BACK!! ", "go back")]
    [InlineData("ｂａｃｋ", "back")]
    [InlineData("I’m here", "i'm here")]
    [InlineData("뒤로.", "뒤로")]
    [InlineData("!?", "")]
    [InlineData("İSTANBUL", "i̇stanbul")]
    public void Only_the_words_are_left(string text, string plain) => Assert.Equal(plain, PlainWords.Of(text));

    [Fact]
    public void Half_a_character_is_no_reason_to_fail() => Assert.Contains("back", PlainWords.Of("back \ud800"), StringComparison.Ordinal);
}
