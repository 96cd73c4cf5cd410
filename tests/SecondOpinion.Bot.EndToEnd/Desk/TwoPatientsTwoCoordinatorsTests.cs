using Microsoft.Playwright;
using SecondOpinion.Bot.EndToEnd.Browser.Driving;
using SecondOpinion.Bot.EndToEnd.Server;
using Xunit;

namespace SecondOpinion.Bot.EndToEnd.Desk;

/// <summary>Four browsers: two people who ask for a person, two coordinators who answer them.</summary>
[Collection(BrowserTests.Name)]
public sealed class TwoPatientsTwoCoordinatorsTests(BrowserFixture browser)
{
    [Fact]
    public async Task Queue_take_live_replies_a_race_hand_back_and_the_interview_goes_on()
    {
        await using var server = await ServerProcess.StartAsync();
        await server.AddCoordinatorAsync("mina", "Mina", "coordinator", DeskTab.Password);
        await server.AddCoordinatorAsync("joon", "Joon", "coordinator", DeskTab.Password);
        await using var anna = await browser.VisitAsync(Screen.Phone);
        await using var kenji = await browser.VisitAsync(Screen.Phone);
        await using var minaBrowser = await browser.VisitAsync(Screen.Desk);
        await using var joonBrowser = await browser.VisitAsync(Screen.Desk);
        var mina = await DeskTab.OpenAsync(minaBrowser, server.Address, "mina");
        var joon = await DeskTab.OpenAsync(joonBrowser, server.Address, "joon");

        // Anna is in the middle of the interview when she asks; the queue shows her at once.
        var annaChat = await anna.OpenChatAsync(server.Address);
        await annaChat.PressAsync("I agree, start", "Question 1 of 10.");
        await annaChat.PressAsync("In Korea now", "Question 2 of 10.");
        await annaChat.SayAsync("I want to talk to a person", "Do you agree?");
        await annaChat.PressAsync("I agree, ask for a person", "A coordinator is at the desk");
        await Assertions.Expect(mina.Tickets).ToHaveCountAsync(1);
        var kenjiChat = await kenji.OpenChatAsync(server.Address);
        await kenjiChat.SayAsync("How much is an MRI?", "[1]");
        await kenjiChat.SayAsync("I want to talk to a person", "Do you agree?");
        await kenjiChat.PressAsync("I agree, ask for a person", "Your number is");
        await Assertions.Expect(mina.Tickets).ToHaveCountAsync(2);
        await Assertions.Expect(joon.Tickets).ToHaveCountAsync(2);

        // Both open Anna's with one key and take it at the same moment: one has it, the other is told.
        await mina.OpenAsync(1, "Question 2 of 10.");
        await joon.OpenAsync(1, "Question 2 of 10.");
        await Task.WhenAll(mina.Page.Keyboard.PressAsync("t"), joon.Page.Keyboard.PressAsync("t"));
        var (winner, loser) = await WinnerAsync(mina, joon);
        await Assertions.Expect(loser.Page.Locator("#dialog")).ToContainTextAsync("A colleague was faster");
        await loser.Page.Keyboard.PressAsync("Enter");
        await annaChat.RepliesAsync(0, "has joined");

        // Live both ways, and the bot keeps quiet.
        await winner.WriteAsync('r', "Hello Anna, how can I help?");
        var known = (await annaChat.RepliesAsync(0, "Hello Anna, how can I help?")).Count;
        Assert.Contains(await annaChat.HistoryAsync(), line => line.Text.Contains("coordinator, a person", StringComparison.Ordinal));
        await annaChat.Box.FillAsync("Do I need an MRI?");
        await annaChat.Box.PressAsync("Enter");
        await winner.Says("Do I need an MRI?").WaitForAsync();
        await winner.WriteAsync('n', "Her hospital is in Busan");
        await winner.Says("Her hospital is in Busan").WaitForAsync();
        await winner.WriteAsync('r', "Let us look at that together.");
        var said = await annaChat.RepliesAsync(0, "Let us look at that together.");
        Assert.Equal(known + 1, said.Count);
        Assert.DoesNotContain(said, text => text.Contains("Busan", StringComparison.Ordinal));

        // The other conversation meanwhile, by the other coordinator.
        await loser.Ticket("How much is an MRI?").Or(loser.Ticket("I agree, ask for a person")).First.ClickAsync();
        await loser.Says("How much is an MRI?").First.WaitForAsync();
        await loser.TakeAsync();
        await loser.WriteAsync('r', "Good morning");
        await kenjiChat.RepliesAsync(0, "Good morning");

        // Back to the bot: the interview stands where it was.
        var before = await annaChat.HistoryAsync();
        await winner.Page.Keyboard.PressAsync("b");
        Assert.Contains("automated assistant again", (await annaChat.RepliesAsync(before.Count, "Question 2 of 10."))[0], StringComparison.Ordinal);
        await annaChat.PressAsync("Surgery", "Question 3 of 10.");
    }

    private static async Task<(DeskTab Winner, DeskTab Loser)> WinnerAsync(DeskTab one, DeskTab other)
    {
        await one.Page.Locator("#dialog[open]").Or(one.Page.Locator(".happened")).First.WaitForAsync();
        await other.Page.Locator("#dialog[open]").Or(other.Page.Locator(".happened")).First.WaitForAsync();
        for (var waited = 0; waited < 200; waited++, await Task.Delay(50))
        {
            if (await one.Page.Locator("#dialog[open]").IsVisibleAsync())
                return (other, one);
            if (await other.Page.Locator("#dialog[open]").IsVisibleAsync())
                return (one, other);
        }

        throw new InvalidOperationException("Nobody was told.");
    }
}
