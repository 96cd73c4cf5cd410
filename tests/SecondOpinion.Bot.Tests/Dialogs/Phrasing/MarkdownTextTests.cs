using Markdig;
using SecondOpinion.Bot.Dialogs.Phrasing;
using Xunit;

namespace SecondOpinion.Bot.Tests.Dialogs.Phrasing;

public sealed class MarkdownTextTests
{
    [Theory]
    [InlineData("[a](https://evil.test)")]
    [InlineData("![x](https://evil.test/p.png)")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("# heading **bold** `code` ~~gone~~ | table |")]
    [InlineData("https://evil.test and me@evil.test")]
    public void A_persons_words_show_as_typed_and_are_never_markup(string words)
    {
        var html = Markdown.ToHtml(MarkdownText.Escape(words), new MarkdownPipelineBuilder().UseAdvancedExtensions().Build());

        Assert.DoesNotContain("<a ", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<h1", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<strong", html, StringComparison.Ordinal);
        Assert.Equal(words, System.Net.WebUtility.HtmlDecode(html.Replace("<p>", "", StringComparison.Ordinal).Replace("</p>", "", StringComparison.Ordinal)).Trim());
    }
}
