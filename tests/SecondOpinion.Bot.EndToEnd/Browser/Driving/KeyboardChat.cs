using Microsoft.Playwright;
using Xunit;

namespace SecondOpinion.Bot.EndToEnd.Browser.Driving;

/// <summary>The conversation without a pointer: nothing here clicks, fills or focuses, every effect is a key's.</summary>
internal sealed class KeyboardChat(ChatPage chat)
{
    private const int LongestWay = 40;
    private const int Levels = 6;

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
        // Out of the message, out of the history, out of the conversation.
        await chat.Page.BringToFrontAsync();
        for (var level = 0; level < Levels; level++)
        {
            // The page hears of the key from the frame, so the focus comes back a moment later.
            await Keys.PressAsync("Escape");
            for (var waited = 0; waited < 20; waited++, await Task.Delay(100))
                if (await FocusedOutsideAsync() == opener)
                    return;
        }

        Assert.Fail($"Escape does not lead to “{opener}”, only to: {await FocusedOutsideAsync()}");
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

    /// <summary>From the text box to the history, up to the message with the link, into it and to the link.</summary>
    public async Task<IPage> FollowLinkAsync(string link)
    {
        await GoToAsync("Shift+Tab", () => IsInAsync(".webchat__basic-transcript"), "True");
        for (var up = 0; up < LongestWay; up++)
        {
            // Enter goes to the first link of the message, if it has one; Tab from link to link inside it.
            await Keys.PressAsync("Enter");
            for (var along = 0; along < 12 && await IsInAsync("a") == "True"; along++)
            {
                if (await FocusedAsync() == link)
                    return await chat.Page.Context.RunAndWaitForPageAsync(() => Keys.PressAsync("Enter"));
                await Keys.PressAsync("Tab");
            }

            if (await IsInAsync(".webchat__basic-transcript") != "True")
                await GoToAsync("Shift+Tab", () => IsInAsync(".webchat__basic-transcript"), "True");
            await Keys.PressAsync("ArrowUp");
        }

        throw new Xunit.Sdk.XunitException($"No key leads to “{link}”.");
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

    private async Task<string> IsInAsync(string selector) =>
        (await chat.Inside().EvaluateAsync<bool>("selector => !!document.activeElement.closest(selector)", selector)).ToString();
}
