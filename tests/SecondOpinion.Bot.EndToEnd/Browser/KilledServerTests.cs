using SecondOpinion.Bot.EndToEnd.Browser.Driving;
using SecondOpinion.Bot.EndToEnd.Server;
using Xunit;

namespace SecondOpinion.Bot.EndToEnd.Browser;

[Collection(BrowserTests.Name)]
public sealed class KilledServerTests(BrowserFixture browser)
{
    [Fact]
    public async Task After_a_kill_in_mid_interview_the_page_reconnects_and_goes_on_at_the_same_question()
    {
        await using var server = await ServerProcess.StartAsync();
        await using var visitor = await browser.VisitAsync(Screen.Desk);
        var chat = await visitor.OpenChatAsync(server.Address);
        await chat.PressAsync("I agree, start", "Question 1 of 10.");
        await chat.PressAsync("In Korea now", "Question 2 of 10.");
        await chat.PressAsync("Surgery", "Question 3 of 10.");
        var before = await chat.HistoryAsync();

        await server.KillAsync();
        await chat.Frame.GetByText("The connection is interrupted.").WaitForAsync();
        await server.StartAgainAsync();
        await chat.Frame.Locator("#notice").WaitForAsync(new() { State = Microsoft.Playwright.WaitForSelectorState.Hidden });
        Assert.Equal(before, await chat.HistoryAsync());
        await chat.PressAsync("It is expensive", "So far: It is expensive.");
        await chat.PressAsync("Done", "Question 4 of 10.");

        before = await chat.HistoryAsync();
        await chat.ReloadAsync();
        Assert.Equal(before, await chat.UntilAsync(history => history.Count >= before.Count, "the whole history"));
        await chat.PressAsync("A tissue sample (pathology)", "So far: A tissue sample (pathology).");
        await chat.PressAsync("Done", "Question 5 of 10.");
        Assert.Single(await chat.HistoryAsync(), line => line.Text.Contains("automated assistant", StringComparison.Ordinal));
    }
}
