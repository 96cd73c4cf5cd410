using SecondOpinion.Bot.Host.Widget.Assets;

namespace SecondOpinion.Bot.Host.Widget;

/// <summary>Everything the widget serves, read once at start from beside the program.</summary>
internal sealed record WidgetFiles(AssetFolder Client, AssetFolder WebChat, PageTemplate Home, PageTemplate Chat)
{
    /// <summary>Reads the widget's files; a missing one stops the start.</summary>
    public static WidgetFiles Load()
    {
        var root = Path.Combine(AppContext.BaseDirectory, "Widget");
        var pages = Path.Combine(root, "pages");
        var client = AssetFolder.Load(root, "client");
        var webChat = AssetFolder.Load(root, "webchat");
        var values = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["client"] = client.Address,
            ["webchat"] = webChat.Address,
            ["emergency"] = File.ReadAllText(Path.Combine(pages, "emergency.html")).TrimEnd(),
        };

        return new WidgetFiles(
            client, webChat, PageTemplate.Load(pages, "home.html", values), PageTemplate.Load(pages, "chat.html", values));
    }
}
