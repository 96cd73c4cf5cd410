using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SecondOpinion.Bot.EndToEnd.Browser.Driving;
using Xunit;
using Xunit.Abstractions;

namespace SecondOpinion.Bot.EndToEnd.Browser;

[Collection(BrowserTests.Name)]
public sealed class EmergencyTests(BrowserFixture browser, ITestOutputHelper output)
{
    private const int SmallestNumber = 32;

    // The font size of the text "119" where it is largest, and the direction of the paragraph it stands in.
    private const string ReadNumber = """
        element => {
          const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
          let best = { size: 0, direction: '' };
          while (walker.nextNode()) {
            const parent = walker.currentNode.parentElement;
            const size = parseFloat(getComputedStyle(parent).fontSize);
            if (/119/.test(walker.currentNode.data) && parent.checkVisibility() && size > best.size) {
              best = { size, direction: parent.closest('[dir]') ? getComputedStyle(parent).direction : 'none' };
            }
          }
          return best;
        }
        """;

    [Theory]
    [InlineData("en", "My father collapsed and is not breathing", "ltr")]
    [InlineData("ko", "아버지가 쓰러져서 숨을 쉬지 않아요", "ltr")]
    [InlineData("ar", "والدي لا يتنفس وفاقد الوعي", "rtl")]
    public async Task A_takeover_shows_the_number_large_and_a_call_first_in_the_language_of_the_message(string language, string words, string direction)
    {
        await using var visitor = await browser.VisitAsync(Screen.Phone);
        var chat = await visitor.OpenChatAsync(browser.Address);
        await chat.PressAsync("I agree, start", "Question 1 of 10.");

        var replies = await chat.SayAsync(words, "119");

        // The first word of the first answer.
        Assert.StartsWith("119", replies[0].Trim(), StringComparison.Ordinal);
        var takeover = chat.Frame.Locator(".urgent");
        Assert.Equal(1, await takeover.CountAsync());
        var number = await takeover.EvaluateAsync<Number>(ReadNumber);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{language}: the number is {number.Size} px"));
        Assert.InRange(number.Size, SmallestNumber, 200);
        Assert.Equal(direction, number.Direction);
        Assert.Contains("119", await chat.Choices.First.InnerTextAsync(), StringComparison.Ordinal);
        await Assertions.Expect(chat.Frame.Locator("a[href^='tel:']").First).ToHaveAttributeAsync("href", "tel:119");
        Assert.Equal("tel:119", await takeover.Locator("a").First.GetAttributeAsync("href"));
        await Assertions.Expect(takeover.GetByText(new Regex("119")).First).ToBeInViewportAsync();
        if (language == "en")
            await Pictures.SaveAsync(chat.Page, "emergency");
        visitor.AssertNothingWentWrong(browser.Address);
    }

    private sealed class Number
    {
        public double Size { get; set; }

        public string Direction { get; set; } = "";
    }
}
