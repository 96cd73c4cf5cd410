using System.Net.WebSockets;
using System.Text.Json;
using System.Threading.Channels;

namespace SecondOpinion.Bot.Tests.Host.Model;

/// <summary>One person's chat: what they say, and every frame that ever reached them.</summary>
internal sealed class ModelChat(ModelBot bot, string id, string token) : IAsyncDisposable
{
    private readonly ClientWebSocket _socket = new();
    private readonly Channel<Frame> _frames = Channel.CreateUnbounded<Frame>();
    private readonly List<Frame> _seen = [];
    private int _sent;

    /// <summary>Everything that was read so far, in order.</summary>
    public IReadOnlyList<Frame> Seen => _seen;

    public string Id => id;

    public async Task OpenAsync(string streamUrl)
    {
        await _socket.ConnectAsync(new Uri(streamUrl), CancellationToken.None);
        _ = Task.Run(ReadAsync);
    }

    public Task<string> SayAsync(string text) => PostAsync(new { type = "message", from = new { id = "person" }, locale = "en-US", text, channelData = new { clientActivityID = $"{++_sent}" } });

    public async Task<string> PostAsync(object activity) =>
        (await bot.PostAsync($"/v3/directline/conversations/{id}/activities", JsonSerializer.Serialize(activity), token)).GetProperty("id").GetString()!;

    public Task<JsonElement> HistoryAsync() => bot.GetAsync($"/v3/directline/conversations/{id}/activities", token);

    /// <summary>Asks, and reads until the bot's final message to it; the notice of the first answer is not one.</summary>
    public async Task<Frame> AskAsync(string question, int seconds = 20)
    {
        var asked = await SayAsync(question);
        return await UntilAsync(frame => frame.IsFinalReplyTo(asked), seconds);
    }

    public async Task<Frame> UntilAsync(Func<Frame, bool> wanted, int seconds = 20)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(seconds));
        while (true)
        {
            var frame = await _frames.Reader.ReadAsync(patience.Token);
            _seen.Add(frame);
            if (wanted(frame))
                return frame;
        }
    }

    /// <summary>Reads what is there, until nothing comes for a moment.</summary>
    public async Task SettleAsync(int milliseconds = 150)
    {
        while (true)
        {
            using var patience = new CancellationTokenSource(milliseconds);
            try
            {
                _seen.Add(await _frames.Reader.ReadAsync(patience.Token));
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    public ValueTask DisposeAsync()
    {
        _socket.Abort();
        _socket.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task ReadAsync()
    {
        var part = new byte[32 * 1024];
        try
        {
            while (true)
            {
                using var whole = new MemoryStream();
                ValueWebSocketReceiveResult received;
                do
                {
                    received = await _socket.ReceiveAsync(part.AsMemory(), CancellationToken.None);
                    if (received.MessageType == WebSocketMessageType.Close)
                        return;
                    whole.Write(part, 0, received.Count);
                }
                while (!received.EndOfMessage);
                if (whole.Length == 0)
                    continue;
                using var set = JsonDocument.Parse(whole.ToArray());
                foreach (var activity in set.RootElement.GetProperty("activities").EnumerateArray())
                    _frames.Writer.TryWrite(new Frame(activity.Clone(), DateTime.UtcNow));
            }
        }
        catch (Exception end) when (end is WebSocketException or ObjectDisposedException or OperationCanceledException)
        {
            _frames.Writer.TryComplete();
        }
    }
}
