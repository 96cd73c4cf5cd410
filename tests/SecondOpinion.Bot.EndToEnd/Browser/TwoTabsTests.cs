using SecondOpinion.Bot.EndToEnd.Browser.Driving;
using Xunit;

namespace SecondOpinion.Bot.EndToEnd.Browser;

[Collection(BrowserTests.Name)]
public sealed class TwoTabsTests(BrowserFixture browser)
{
    [Fact]
    public async Task Two_tabs_show_the_same_conversation_live_and_a_reload_keeps_it()
    {
        await using var visitor = await browser.VisitAsync(Screen.Desk);
        var first = await visitor.OpenChatAsync(browser.Address);
        await first.PressAsync("I agree, start", "Question 1 of 10.");
        var second = await visitor.OpenChatAsync(browser.Address);
        var known = await first.HistoryAsync();
        Assert.Equal(known, await second.UntilAsync(history => history.Count >= known.Count, "the history in the second tab"));

        await second.PressAsync("In Korea now", "Question 2 of 10.");
        await first.RepliesAsync(known.Count, "Question 2 of 10.");
        await first.PressAsync("Surgery", "Question 3 of 10.");
        await second.RepliesAsync(known.Count, "Question 3 of 10.");
        Assert.Equal(await first.HistoryAsync(), await second.HistoryAsync());

        known = await first.HistoryAsync();
        await second.ReloadAsync();
        Assert.Equal(known, await second.UntilAsync(history => history.Count >= known.Count, "the history after a reload"));
        visitor.AssertNothingWentWrong(browser.Address);
    }
}
