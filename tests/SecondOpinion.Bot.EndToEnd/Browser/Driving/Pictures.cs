using System.Runtime.CompilerServices;
using Microsoft.Playwright;

namespace SecondOpinion.Bot.EndToEnd.Browser.Driving;

/// <summary><c>PICTURES=1</c>: the tests renew the pictures of the documentation, docs/images/NAME.png. Otherwise nothing is written.</summary>
internal static class Pictures
{
    public static async Task SaveAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("PICTURES") != "1")
            return;
        // The pointer leaves what it pressed; Web Chat scrolls smoothly to what is new.
        await page.Mouse.MoveAsync(1, 1);
        await page.WaitForTimeoutAsync(1500);
        await page.ScreenshotAsync(new() { Path = Path.Combine(Folder(), name + ".png"), Scale = ScreenshotScale.Css });
    }

    private static string Folder([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(here, "../../../../../docs/images"));
}
