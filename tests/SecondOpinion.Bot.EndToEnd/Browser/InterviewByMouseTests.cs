using System.Globalization;
using Microsoft.Playwright;
using SecondOpinion.Bot.EndToEnd.Browser.Driving;
using Xunit;
using Xunit.Abstractions;

namespace SecondOpinion.Bot.EndToEnd.Browser;

[Collection(BrowserTests.Name)]
public sealed class InterviewByMouseTests(BrowserFixture browser, ITestOutputHelper output)
{
    private const string OwnWords = "They said the price is only valid today and I must sign right now";

    [Fact]
    public async Task A_person_goes_through_the_whole_interview_by_mouse_and_takes_the_brief_along()
    {
        await using var visitor = await browser.VisitAsync(Screen.Desk);
        var chat = await visitor.OpenChatAsync(browser.Address);
        await chat.PressAsync("I agree, start", "Question 1 of 10.");
        await chat.PressAsync("In Korea now", "Question 2 of 10.");
        await chat.PressAsync("Surgery", "Question 3 of 10.");
        await Pictures.SaveAsync(chat.Page, "chat");

        var answer = await chat.SayAsync("Can a second opinion be done remotely?", "Question 3 of 10.");
        Assert.Contains("[1]", answer[0], StringComparison.Ordinal);
        Assert.Contains("Sources", answer[0], StringComparison.Ordinal);
        Assert.Single(answer, text => text.Contains("Question 3 of 10.", StringComparison.Ordinal));

        var again = await chat.SayAsync("back", "Question 2 of 10.");
        Assert.Contains("You said before: Surgery", again[^1], StringComparison.Ordinal);
        await chat.PressAsync("Dental treatment", "Question 3 of 10.");
        await chat.PressAsync("It is expensive", "So far: It is expensive.");
        await chat.PressAsync("Done", "Question 4 of 10.");
        await chat.PressAsync("Images such as X-ray, CT, MRI or ultrasound", "So far:");
        await chat.PressAsync("Done", "Question 5 of 10.");
        await chat.PressAsync("No other way was explained", "Question 6 of 10.");
        await chat.PressAsync("Skip", "Question 7 of 10.");
        await chat.PressAsync("Lab results", "So far: Lab results.");
        await chat.PressAsync("Done", "Question 8 of 10.");
        await chat.SayAsync(OwnWords, "So far:");
        await chat.PressAsync("Done", "Question 9 of 10.");
        await chat.PressAsync("Today or tomorrow", "Question 10 of 10.");
        var summary = await chat.PressAsync("Remote, with an interpreter", "This is what I understood:");
        Assert.Contains("Dental treatment", summary[^1], StringComparison.Ordinal);
        Assert.DoesNotContain("Surgery", summary[^1], StringComparison.Ordinal);

        await chat.SayAsync("change 1", "Question 1 of 10.");
        summary = await chat.PressAsync("Planning to come to Korea", "This is what I understood:");
        Assert.Contains("Planning to come to Korea", summary[^1], StringComparison.Ordinal);
        var brief = await chat.PressAsync("Yes, show my brief", "Open your brief as a page to print");
        Assert.Contains(brief, text => text.Contains("Red flags in what you told me", StringComparison.Ordinal) && text.Contains(OwnWords, StringComparison.Ordinal));

        await SeeTheBriefAsync(visitor, chat);
        visitor.AssertNothingWentWrong(browser.Address);
    }

    [Fact]
    public async Task Consent_notice_and_emergency_number_are_on_one_screen_without_scrolling()
    {
        Assert.True(await IsGreetingInViewAsync(Screen.Desk, "1280x800"));
        await IsGreetingInViewAsync(Screen.Phone, "390x844");
    }

    private static async Task SeeTheBriefAsync(Visitor visitor, ChatPage chat)
    {
        var page = await visitor.Context.RunAndWaitForPageAsync(() => chat.Frame.GetByRole(AriaRole.Link, new() { Name = "Open your brief as a page to print" }).ClickAsync());
        await page.GetByRole(AriaRole.Heading, new() { Name = "Questions to ask" }).WaitForAsync();
        await Assertions.Expect(page.GetByText(OwnWords).First).ToBeVisibleAsync();
        await page.GetByText("Planning to come to Korea").WaitForAsync();
        await page.SetViewportSizeAsync(Screen.Desk.Width, Screen.Desk.Height);
        await Pictures.SaveAsync(page, "brief");
    }

    private async Task<bool> IsGreetingInViewAsync(Screen screen, string name)
    {
        await using var visitor = await browser.VisitAsync(screen);
        var chat = await visitor.OpenChatAsync(browser.Address);
        var history = await chat.HistoryAsync();
        var greeting = Assert.Single(history).Text;
        Assert.All(["automated assistant", "not a doctor", "call 119", "If you agree", "delete my data"], words => Assert.Contains(words, greeting, StringComparison.OrdinalIgnoreCase));
        var bubble = (await chat.Bubbles.First.BoundingBoxAsync())!;
        var seen = (await chat.Frame.Locator(".webchat__basic-transcript__scrollable").BoundingBoxAsync())!;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: the greeting takes {bubble.Height:f0} of {seen.Height:f0} px and begins {bubble.Y - seen.Y:f0} px below the upper edge"));
        return bubble.Y >= seen.Y && bubble.Y + bubble.Height <= seen.Y + seen.Height;
    }
}
