using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using Xunit;

namespace SecondOpinion.Bot.Tests.Host.Endpoints.DirectLine;

/// <summary>A stream as a client reads it: frames, the texts in them, the last watermark.</summary>
internal sealed class SocketClient : IAsyncDisposable
{
    private readonly ClientWebSocket socket = new();

    public string? Watermark { get; private set; }

    public List<string> Ids { get; } = [];

    public List<string> Texts { get; } = [];

    public WebSocket Socket => socket;

    public static async Task<SocketClient> OpenAsync(string url, string? origin = null)
    {
        var client = new SocketClient();
        if (origin is not null)
            client.socket.Options.SetRequestHeader("Origin", origin);
        await client.socket.ConnectAsync(new Uri(url), CancellationToken.None);
        return client;
    }

    /// <summary>The status a stream address is refused with.</summary>
    public static async Task<int> RefusedAsync(string url, string? origin = null)
    {
        using var socket = new ClientWebSocket();
        socket.Options.CollectHttpResponseDetails = true;
        if (origin is not null)
            socket.Options.SetRequestHeader("Origin", origin);
        await Assert.ThrowsAsync<WebSocketException>(() => socket.ConnectAsync(new Uri(url), CancellationToken.None));
        return (int)socket.HttpStatusCode;
    }

    /// <summary>The next frame's text; null when the stream was closed.</summary>
    public async Task<string?> FrameAsync(int seconds = 10)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(seconds));
        using var whole = new MemoryStream();
        var part = new byte[16 * 1024];
        while (true)
        {
            var received = await socket.ReceiveAsync(part.AsMemory(), patience.Token);
            if (received.MessageType == WebSocketMessageType.Close)
                return null;
            whole.Write(part, 0, received.Count);
            if (received.EndOfMessage)
                return Encoding.UTF8.GetString(whole.ToArray());
        }
    }

    /// <summary>Reads until a text has come; everything read is remembered.</summary>
    public async Task UntilAsync(string text)
    {
        while (!Texts.Contains(text))
            Take(await FrameAsync() ?? throw new InvalidOperationException("The stream was closed."));
    }

    /// <summary>Reads at least <paramref name="sets"/> frames more than none.</summary>
    public async Task ReadAsync(int sets)
    {
        for (var read = 0; read < sets; read++)
            await NextSetAsync();
    }

    public async Task<JsonElement> NextSetAsync()
    {
        while (true)
        {
            var frame = await FrameAsync() ?? throw new InvalidOperationException("The stream was closed.");
            if (Take(frame) is { } set)
                return set;
        }
    }

    /// <summary>Gone without a word, as a lost network is.</summary>
    public void Drop() => socket.Abort();

    public ValueTask DisposeAsync()
    {
        socket.Dispose();
        return ValueTask.CompletedTask;
    }

    private JsonElement? Take(string frame)
    {
        if (frame.Length == 0)
            return null;
        var set = JsonDocument.Parse(frame).RootElement.Clone();
        if (set.TryGetProperty("watermark", out var mark))
            Watermark = mark.GetString();
        Ids.AddRange(set.GetProperty("activities").EnumerateArray().Select(activity => activity.GetProperty("id").GetString()!));
        Texts.AddRange(set.Texts());
        return set;
    }
}
