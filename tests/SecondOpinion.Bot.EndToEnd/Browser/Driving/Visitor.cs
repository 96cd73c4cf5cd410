using System.Collections.Concurrent;
using Microsoft.Playwright;
using Xunit;

namespace SecondOpinion.Bot.EndToEnd.Browser.Driving;

/// <summary>A person's browser: their tabs share cookies. Notes what the console says and which hosts are asked.</summary>
internal sealed class Visitor : IAsyncDisposable
{
    // Chromium on a busy machine with two cores.
    public const float Patience = 60_000;

    private readonly ConcurrentQueue<string> _faults = new();
    private readonly ConcurrentDictionary<string, bool> _hosts = new(StringComparer.Ordinal);

    public Visitor(IBrowserContext context)
    {
        Context = context;
        context.SetDefaultTimeout(Patience);
        context.SetDefaultNavigationTimeout(Patience);
        context.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                _faults.Enqueue($"{message.Type}: {message.Text} {message.Location}");
        };
        context.WebError += (_, error) => _faults.Enqueue(error.Error);
        context.Request += (_, request) => NoteHost(request.Url);
        context.Page += (_, page) => page.WebSocket += (_, socket) => NoteHost(socket.Url);
    }

    public IBrowserContext Context { get; }

    public async Task<ChatPage> OpenChatAsync(string address)
    {
        var page = await Context.NewPageAsync();
        await page.GotoAsync(address);
        var chat = new ChatPage(page);
        await chat.OpenAsync();
        return chat;
    }

    public void AssertNothingWentWrong(params string[] addresses)
    {
        Assert.Empty(_faults);
        Assert.Equal(addresses.Select(address => new Uri(address).Authority).Order(), _hosts.Keys.Order());
    }

    public ValueTask DisposeAsync() => new(Context.CloseAsync());

    private void NoteHost(string url)
    {
        // data: and blob: ask nobody.
        if (new Uri(url) is { Authority.Length: > 0 } uri)
            _hosts.TryAdd(uri.Authority, true);
    }
}
