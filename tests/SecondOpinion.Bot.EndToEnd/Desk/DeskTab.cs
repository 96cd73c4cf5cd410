using Microsoft.Playwright;
using SecondOpinion.Bot.EndToEnd.Browser.Driving;

namespace SecondOpinion.Bot.EndToEnd.Desk;

/// <summary>The desk in a coordinator's browser, used by keyboard.</summary>
internal sealed class DeskTab(IPage page)
{
    public const string Password = "correct horse battery staple";

    public IPage Page => page;

    public ILocator Tickets => page.Locator(".ticket");

    public ILocator Lines => page.Locator("#lines > li");

    public static async Task<DeskTab> OpenAsync(Visitor visitor, string address, string name)
    {
        var page = await visitor.Context.NewPageAsync();
        await page.GotoAsync($"{address}/coordinator");
        await page.Locator("[name=name]").FillAsync(name);
        await page.Locator("[name=password]").FillAsync(Password);
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#line")).ToHaveTextAsync("Live");
        return new DeskTab(page);
    }

    public ILocator Ticket(string words) => Tickets.Filter(new() { HasText = words });

    /// <summary>Opens a conversation with its one key.</summary>
    public async Task OpenAsync(int place, string until)
    {
        await page.Keyboard.PressAsync($"{place}");
        await Says(until).First.WaitForAsync();
    }

    public async Task TakeAsync()
    {
        await page.Keyboard.PressAsync("t");
        await Assertions.Expect(page.Locator("#composer")).ToHaveAttributeAsync("data-mode", "reply");
    }

    public async Task WriteAsync(char mode, string words)
    {
        await page.Keyboard.PressAsync($"{mode}");
        await page.Locator("#text").FillAsync(words);
        await page.Keyboard.PressAsync("Control+Enter");
        await page.Keyboard.PressAsync("Escape");
    }

    public ILocator Says(string words) => Lines.Filter(new() { HasText = words });
}
