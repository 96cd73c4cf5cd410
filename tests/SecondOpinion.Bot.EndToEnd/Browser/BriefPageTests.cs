using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SecondOpinion.Bot.EndToEnd.Browser.Driving;
using Xunit;

namespace SecondOpinion.Bot.EndToEnd.Browser;

[Collection(BrowserTests.Name)]
public sealed class BriefPageTests(BrowserFixture browser)
{
    // 210 by 297 mm, in points.
    private static readonly (double Width, double Height) A4 = (595.3, 841.9);

    [Fact]
    public async Task The_brief_opens_without_scripts_and_prints_on_A4()
    {
        var address = await MakeAsync();
        await using var visitor = await browser.VisitAsync(Screen.Phone, options => options.JavaScriptEnabled = false);
        var page = await visitor.Context.NewPageAsync();
        await page.GotoAsync(address);
        foreach (var heading in new[] { "What you told me", "Questions to ask", "Records still to gather", "Remote or in person", "Next steps", "Emergency and help numbers" })
            await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = heading, Exact = true })).ToBeVisibleAsync();
        // Nothing is wider than a phone.
        Assert.Equal(Screen.Phone.Width, await page.Locator("html").EvaluateAsync<int>("html => html.scrollWidth"));

        var print = Encoding.Latin1.GetString(await page.PdfAsync(new() { PreferCSSPageSize = true }));
        var sheets = Regex.Matches(print, @"/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]", RegexOptions.NonBacktracking);
        Assert.InRange(sheets.Count, 1, 4);
        Assert.All(sheets, sheet =>
        {
            Assert.Equal(A4.Width, Points(sheet.Groups[1]), tolerance: 1.0);
            Assert.Equal(A4.Height, Points(sheet.Groups[2]), tolerance: 1.0);
        });
        visitor.AssertNothingWentWrong(browser.Address);
    }

    private static double Points(Group text) => double.Parse(text.Value, CultureInfo.InvariantCulture);

    private async Task<string> MakeAsync()
    {
        await using var visitor = await browser.VisitAsync(Screen.Desk);
        var chat = await visitor.OpenChatAsync(browser.Address);
        await chat.PressAsync("I agree, start", "Question 1 of 10.");
        await chat.SayAsync("planning", "Question 2 of 10.");
        await chat.SayAsync("cancer", "Question 3 of 10.");
        for (var question = 4; question <= 10; question++)
            await chat.SayAsync("skip", $"Question {question} of 10.");
        await chat.SayAsync("skip", "This is what I understood:");
        await chat.SayAsync("yes", "Open your brief as a page to print");
        return (await chat.Frame.GetByRole(AriaRole.Link, new() { Name = "Open your brief as a page to print" }).GetAttributeAsync("href"))!;
    }
}
