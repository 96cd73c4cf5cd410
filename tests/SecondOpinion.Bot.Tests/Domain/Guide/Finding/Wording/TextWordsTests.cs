using SecondOpinion.Bot.Domain.Guide.Finding.Wording;
using Xunit;

namespace SecondOpinion.Bot.Tests.Domain.Guide.Finding.Wording;

public sealed class TextWordsTests
{
    [Theory]
    [InlineData("Don’t PAY 50,000 KRW!", "dont pay 50000 krw")]
    [InlineData("Ｆｕｌｌ width", "full width")]
    [InlineData("Élodie's café", "elodies cafe")]
    [InlineData("pet-ct", "pet ct")]
    [InlineData("ещё", "еще")]
    public void Words_are_folded(string text, string words) => Assert.Equal(words, string.Join(' ', TextWords.Of(text)));

    [Theory]
    [InlineData("costs", "cost")]
    [InlineData("interpreters", "interpreter")]
    [InlineData("studies", "study")]
    [InlineData("stopped", "stopping")]
    [InlineData("hospitals", "hospital")]
    public void Forms_of_one_word_have_one_stem(string one, string other) => Assert.Equal(EnglishStemmer.Stem(one), EnglishStemmer.Stem(other));

    [Theory]
    [InlineData("scan", "scan", 0)]
    [InlineData("scna", "scan", 1)]
    [InlineData("scann", "scan", 1)]
    [InlineData("scan", "stay", 2)]
    public void Slips_are_counted(string one, string other, int slips) => Assert.Equal(slips, EditDistance.Between(one, other, 2));
}
