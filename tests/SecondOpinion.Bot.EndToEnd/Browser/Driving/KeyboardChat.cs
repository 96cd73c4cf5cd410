using Microsoft.Playwright;
using Xunit;

namespace SecondOpinion.Bot.EndToEnd.Browser.Driving;

/// <summary>The conversation without a pointer: nothing here clicks, fills or focuses, every effect is a key's.</summary>
internal sealed class KeyboardChat(ChatPage chat)
{
    private const int LongestWay = 40;

    private IKeyboard Keys => chat.Page.Keyboard;

    public async Task OpenAsync(string opener)
    {
        await GoToAsync("Tab", FocusedOutsideAsync, opener);
        await Keys.PressAsync("Enter");
        await chat.Choices.First.WaitForAsync();
        await Assertions.Expect(chat.Box).ToBeFocusedAsync();
    }

    public async Task CloseAsync(string opener)
    {
        await Keys.PressAsync("Escape");
        await Assertions.Expect(chat.Page.GetByText(opener)).ToBeFocusedAsync();
    }

    public async Task TypeAsync(string words, string until)
    {
        var before = await chat.HistoryAsync();
        await Assertions.Expect(chat.Box).ToBeFocusedAsync();
        await Keys.TypeAsync(words);
        await Keys.PressAsync("Enter");
        await chat.RepliesAsync(before.Count, until);
    }

    /// <summary>From the text box to the choices, along them with the arrow keys, and back in the text box.</summary>
    public async Task ChooseAsync(string choice, string until)
    {
        var before = await chat.HistoryAsync();
        await Assertions.Expect(chat.Box).ToBeFocusedAsync();
        await chat.Choice(choice).WaitForAsync();
        await Keys.PressAsync("Shift+Tab");
        await GoToAsync("ArrowRight", FocusedAsync, choice);
        await Keys.PressAsync("Enter");
        await chat.RepliesAsync(before.Count, until);
    }

    private async Task GoToAsync(string key, Func<Task<string>> where, string target)
    {
        var seen = new List<string>();
        for (var step = 0; step < LongestWay; step++)
        {
            seen.Add(await where());
            if (seen[^1] == target)
                return;
            await Keys.PressAsync(key);
        }

        Assert.Fail($"{key} does not lead to “{target}”, only to: {string.Join(" | ", seen.Distinct())}");
    }

    private Task<string> FocusedOutsideAsync() => chat.Page.EvaluateAsync<string>("document.activeElement.textContent.trim()");

    private Task<string> FocusedAsync() => chat.Inside().EvaluateAsync<string>("document.activeElement.textContent.trim()");
}
