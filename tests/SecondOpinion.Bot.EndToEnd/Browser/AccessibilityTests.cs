using Microsoft.Playwright;
using SecondOpinion.Bot.EndToEnd.Browser.Driving;
using Xunit;

namespace SecondOpinion.Bot.EndToEnd.Browser;

[Collection(BrowserTests.Name)]
public sealed class AccessibilityTests(BrowserFixture browser)
{
    // Each violation with its first element, of the kinds that keep somebody out.
    internal const string Run = """
        async () => (await axe.run(document, { iframes: false })).violations
          .filter(violation => ['serious', 'critical'].includes(violation.impact))
          .map(violation => `${violation.id} (${violation.impact}): ${violation.nodes[0].target} ${violation.nodes[0].any[0]?.message ?? ''}`)
        """;

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task No_page_has_a_serious_fault_for_people_with_disabilities(ColorScheme colors)
    {
        var axe = await AxeAsync();
        // The rules are put into the page; our content policy would rightly refuse them.
        await using var visitor = await browser.VisitAsync(Screen.Phone, options => (options.BypassCSP, options.ColorScheme) = (true, colors));
        var page = await visitor.Context.NewPageAsync();
        await page.GotoAsync(browser.Address);
        Assert.Empty(await FaultsAsync(page.MainFrame, axe));

        var chat = new ChatPage(page);
        await chat.OpenAsync();
        Assert.Empty(await FaultsAsync(chat.Inside(), axe));
        await chat.PressAsync("I agree, start", "Question 1 of 10.");
        await chat.SayAsync("Can a second opinion be done remotely?", "Question 1 of 10.");
        Assert.Empty(await FaultsAsync(chat.Inside(), axe));
        var guide = await visitor.Context.RunAndWaitForPageAsync(() => chat.Frame.Locator(".sources a").First.ClickAsync());
        await guide.Locator("h1").WaitForAsync();
        Assert.Empty(await FaultsAsync(guide.MainFrame, axe));

        await chat.SayAsync("He is not breathing", "119");
        Assert.Empty(await FaultsAsync(chat.Inside(), axe));
        await chat.SayAsync("continue", "Question 1 of 10.");
        for (var question = 2; question <= 10; question++)
            await chat.SayAsync("skip", $"Question {question} of 10.");
        await chat.SayAsync("skip", "This is what I understood:");
        await chat.SayAsync("yes", "Open your brief as a page to print");
        var brief = await visitor.Context.RunAndWaitForPageAsync(() => chat.Frame.GetByRole(AriaRole.Link, new() { Name = "Open your brief as a page to print" }).ClickAsync());
        await brief.Locator("h1").WaitForAsync();
        Assert.Empty(await FaultsAsync(brief.MainFrame, axe));
        Assert.Empty(await FaultsAsync(chat.Inside(), axe));
    }

    internal static async Task<IReadOnlyList<string>> FaultsAsync(IFrame frame, string axe)
    {
        await frame.EvaluateAsync(axe);
        return await frame.EvaluateAsync<string[]>(Run);
    }

    internal static async Task<string> AxeAsync()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "../../../Browser/axe");
        await NpmPackages.NeedAsync(folder);
        return await File.ReadAllTextAsync(Path.Combine(folder, "node_modules/axe-core/axe.min.js"));
    }
}
