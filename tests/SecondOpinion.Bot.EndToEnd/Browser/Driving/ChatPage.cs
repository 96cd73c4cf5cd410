using System.Diagnostics;
using Microsoft.Playwright;
using Xunit.Sdk;

namespace SecondOpinion.Bot.EndToEnd.Browser.Driving;

/// <summary>A tab with the conversation in it, as a person sees and uses it. Class names are the stock Web Chat's.</summary>
internal sealed class ChatPage(IPage page, string launcher = "[data-second-opinion-open]")
{
    private const string ReadHistory = """
        () => [...document.querySelectorAll('.webchat__bubble')]
          .filter(bubble => bubble.querySelector('.webchat__text-content'))
          .map(bubble => ({ mine: bubble.classList.contains('webchat__bubble--from-user'), text: bubble.innerText }))
        """;

    public IPage Page => page;

    public IFrameLocator Frame => page.FrameLocator("second-opinion-widget iframe");

    public ILocator Box => Frame.Locator("[data-id='webchat-sendbox-input']");

    public ILocator Choices => Frame.Locator(".webchat__suggested-action");

    public ILocator Bubbles => Frame.Locator(".webchat__bubble");

    public async Task OpenAsync()
    {
        await page.Locator(launcher).ClickAsync();
        await Box.WaitForAsync();
        await Choices.First.WaitForAsync();
    }

    public async Task ReloadAsync()
    {
        await page.ReloadAsync();
        await OpenAsync();
    }

    public ILocator Choice(string title) => Frame.GetByRole(AriaRole.Toolbar).GetByRole(AriaRole.Button, new() { Name = title, Exact = true });

    /// <returns>What the bot said to it, once one of these messages shows <paramref name="until"/>.</returns>
    public async Task<IReadOnlyList<string>> SayAsync(string words, string until)
    {
        var before = await HistoryAsync();
        await Box.FillAsync(words);
        await Box.PressAsync("Enter");
        return await RepliesAsync(before.Count, until);
    }

    public async Task<IReadOnlyList<string>> PressAsync(string choice, string until)
    {
        var before = await HistoryAsync();
        await Choice(choice).ClickAsync();
        return await RepliesAsync(before.Count, until);
    }

    public async Task<IReadOnlyList<string>> RepliesAsync(int after, string until)
    {
        IReadOnlyList<string> Replies(IReadOnlyList<Line> history) => [.. history.Skip(after).Where(line => !line.IsMine).Select(line => line.Text)];
        return Replies(await UntilAsync(history => Replies(history).Any(text => text.Contains(until, StringComparison.Ordinal)), until));
    }

    public async Task<IReadOnlyList<Line>> UntilAsync(Predicate<IReadOnlyList<Line>> arrived, string awaited)
    {
        for (var waited = Stopwatch.StartNew(); ; await Task.Delay(50))
        {
            var history = await HistoryAsync();
            if (arrived(history))
                return history;
            if (waited.ElapsedMilliseconds > Visitor.Patience)
                throw new XunitException($"“{awaited}” did not come. The conversation:\n{string.Join('\n', history)}");
        }
    }

    public async Task<IReadOnlyList<Line>> HistoryAsync() =>
        [.. (await Inside().EvaluateAsync<Bubble[]>(ReadHistory)).Select(bubble => new Line(bubble.Mine, bubble.Text))];

    public IFrame Inside() => page.Frames.Single(frame => frame.Url.EndsWith("/widget/chat", StringComparison.Ordinal));

    /// <summary>One message on the screen.</summary>
    internal sealed record Line(bool IsMine, string Text);

    private sealed class Bubble
    {
        public bool Mine { get; set; }

        public string Text { get; set; } = "";
    }
}
