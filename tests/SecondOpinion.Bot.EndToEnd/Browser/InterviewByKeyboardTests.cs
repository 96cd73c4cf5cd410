using Microsoft.Playwright;
using SecondOpinion.Bot.EndToEnd.Browser.Driving;
using Xunit;

namespace SecondOpinion.Bot.EndToEnd.Browser;

[Collection(BrowserTests.Name)]
public sealed class InterviewByKeyboardTests(BrowserFixture browser)
{
    [Fact]
    public async Task A_person_goes_through_the_whole_interview_by_keyboard_alone_on_a_small_screen()
    {
        await using var visitor = await browser.VisitAsync(Screen.Phone);
        var page = await visitor.Context.NewPageAsync();
        await page.GotoAsync(browser.Address);
        await page.GetByText("Start the conversation").WaitForAsync();
        var chat = new KeyboardChat(new ChatPage(page));
        await chat.OpenAsync("Start the conversation");

        await chat.ChooseAsync("I agree, start", "Question 1 of 10.");
        await chat.ChooseAsync("Planning to come to Korea", "Question 2 of 10.");
        await chat.TypeAsync("cancer", "Question 3 of 10.");
        await chat.ChooseAsync("The diagnosis is serious", "So far: The diagnosis is serious.");
        await chat.ChooseAsync("Done", "Question 4 of 10.");
        await chat.TypeAsync("biopsy and mri", "So far:");
        await chat.TypeAsync("done", "Question 5 of 10.");
        await chat.TypeAsync("why", "Question 5 of 10.");
        await chat.TypeAsync("What records do I need for a second opinion?", "Question 5 of 10.");
        await chat.ChooseAsync("I do not remember", "Question 6 of 10.");
        await chat.TypeAsync("back", "Question 5 of 10.");
        await chat.ChooseAsync("Keep my answer", "Question 6 of 10.");
        await chat.TypeAsync("skip", "Question 7 of 10.");
        await chat.TypeAsync("1 and 3", "So far:");
        await chat.ChooseAsync("Done", "Question 8 of 10.");
        await chat.ChooseAsync("None of this", "Question 9 of 10.");
        await chat.ChooseAsync("Within a month", "Question 10 of 10.");
        await chat.ChooseAsync("Remote, with an interpreter", "This is what I understood:");
        await chat.ChooseAsync("Yes, show my brief", "Open your brief as a page to print");
        var brief = await chat.FollowLinkAsync("Open your brief as a page to print");
        await brief.GetByRole(AriaRole.Heading, new() { Name = "Questions to ask" }).WaitForAsync();

        await chat.CloseAsync("Start the conversation");
        visitor.AssertNothingWentWrong(browser.Address);
    }
}
