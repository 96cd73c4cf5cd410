using SecondOpinion.Bot.Domain.Language;
using Xunit;

namespace SecondOpinion.Bot.Tests.Domain.Language;

public sealed class LanguageTagTests
{
    [Theory]
    [InlineData("ja-JP", "ja")]
    [InlineData("en", "en")]
    [InlineData("zh-CN", "zh-Hans")]
    [InlineData("zh-Hant-HK", "zh-Hant")]
    [InlineData("zh_TW", "zh-Hant")]
    [InlineData("", null)]
    [InlineData(null, null)]
    [InlineData("<script>", null)]
    public void A_locale_names_one_of_our_languages(string? locale, string? language) => Assert.Equal(language, LanguageTag.FromLocale(locale));
}
