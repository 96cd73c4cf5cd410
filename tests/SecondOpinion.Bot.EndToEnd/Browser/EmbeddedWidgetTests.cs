using SecondOpinion.Bot.EndToEnd.Browser.Driving;
using SecondOpinion.Bot.EndToEnd.Server;
using Xunit;

namespace SecondOpinion.Bot.EndToEnd.Browser;

/// <summary>With a secret, as on the open internet: a page of this machine has no rights of its own then.</summary>
[Collection(BrowserTests.Name)]
public sealed class EmbeddedWidgetTests(BrowserFixture browser)
{
    private const string AskForSession = """
        async address => {
          const answer = await fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' });
          return `${answer.status} ${await answer.text()}`;
        }
        """;

    [Fact]
    public async Task On_a_site_of_the_settings_a_conversation_opens_and_is_remembered_on_another_it_is_refused()
    {
        var (allowedPort, otherPort) = (ServerProcess.FreePort(), ServerProcess.FreePort());
        await using var server = await ServerProcess.StartAsync(
            "--Channels:DirectLine:Secret", "a-secret-of-the-browser-tests", "--Channels:DirectLine:Origins:0", $"http://localhost:{allowedPort}");
        using var allowed = new OtherSite(allowedPort, server.Address);
        using var other = new OtherSite(otherPort, server.Address);

        await using (var visitor = await browser.VisitAsync(Screen.Desk))
        {
            var page = await visitor.Context.NewPageAsync();
            await page.GotoAsync(allowed.Address);
            var chat = new ChatPage(page, launcher: ".launcher");
            await chat.OpenAsync();
            await chat.PressAsync("I agree, start", "Question 1 of 10.");
            var known = await chat.HistoryAsync();
            await chat.ReloadAsync();
            Assert.Equal(known, await chat.UntilAsync(history => history.Count >= known.Count, "the history after a reload"));
            visitor.AssertNothingWentWrong(allowed.Address, server.Address);
        }

        await using (var visitor = await browser.VisitAsync(Screen.Desk))
        {
            var page = await visitor.Context.NewPageAsync();
            await page.GotoAsync(other.Address);
            var refusal = await page.EvaluateAsync<string>(AskForSession, server.Address + "/widget/session");
            Assert.StartsWith("403 ", refusal, StringComparison.Ordinal);
            Assert.Contains("\"error\"", refusal, StringComparison.Ordinal);
            Assert.Contains("\"message\"", refusal, StringComparison.Ordinal);
            var refused = page.WaitForConsoleMessageAsync(new() { Predicate = message => message.Text.Contains("frame-ancestors", StringComparison.Ordinal) });
            await page.Locator(".launcher").ClickAsync();
            await refused;
            Assert.Equal(0, await new ChatPage(page).Box.CountAsync());
        }
    }
}
