using SecondOpinion.Bot.Domain.Language;
using Xunit;

namespace SecondOpinion.Bot.Tests.Domain.Language;

public sealed class TextFoldingTests
{
    [Theory]
    [InlineData("Can't  Breathe!", " cant breathe \n ")]
    [InlineData("j'ai MAL", " j ai mal ")]
    [InlineData("38.5 degrees. Now", " 38.5 degrees \n now ")]
    [InlineData("숨을 못 쉬어요", " 숨을못쉬어요 ")]
    [InlineData("İSTANBUL ıI", " istanbul ii ")]
    [InlineData("RSV래요", " rsv 래요 ")]
    [InlineData("氣喘", " 气喘 ")]
    [InlineData("الأكسجين", " الاكسجين ")]
    [InlineData("đau ngực", " đau ngực ")]
    [InlineData("Äpfel", " apfel ")]
    public void Text_comes_to_one_plain_form(string text, string folded) => Assert.Equal(folded, TextFolding.Fold(text));
}
