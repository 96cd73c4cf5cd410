using System.Net;
using System.Net.Http.Headers;
using System.Net.WebSockets;
using System.Runtime.CompilerServices;
using System.Text.Json;
using SecondOpinion.Bot.Protocol.Schema;

namespace SecondOpinion.Bot.Host.Operations.Chat;

/// <summary>
/// A Direct Line 3.0 client: one conversation, each activity once and in order, over lost connections too. It renews its token by itself.
/// One reader at a time; sending is free-threaded.
/// </summary>
public sealed class DirectLineClient : IDisposable
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan RenewAfter = TimeSpan.FromMinutes(15);

    private readonly HttpClient _http;
    private readonly TimeProvider _time;
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private DirectLineConversation _conversation;
    private DateTimeOffset _renewAt;
    private string _watermark = "";

    private DirectLineClient(HttpClient http, TimeProvider time, DirectLineConversation conversation)
    {
        (_http, _time, _conversation) = (http, time, conversation);
        Use(conversation);
    }

    public string ConversationId => _conversation.ConversationId;

    /// <summary>Begins a conversation.</summary>
    /// <param name="service">The service's address, without a path.</param>
    /// <param name="secret">The channel's secret; null for a service in development on this machine.</param>
    /// <exception cref="HttpRequestException">The service is not there or refused.</exception>
    public static async Task<DirectLineClient> StartAsync(Uri service, string? secret, string? locale, TimeProvider time, CancellationToken cancellationToken)
    {
        var http = new HttpClient { BaseAddress = new Uri(service, "/v3/directline/") };
        try
        {
            if (secret is not null)
                http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", secret);
            var user = new { user = new { id = "dl_terminal" }, locale };
            var token = await ReadAsync(await http.PostAsJsonAsync("tokens/generate", user, cancellationToken), cancellationToken);
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token.Token);
            return new DirectLineClient(http, time, await ReadAsync(await http.PostAsJsonAsync("conversations", user, cancellationToken), cancellationToken));
        }
        catch
        {
            http.Dispose();
            throw;
        }
    }

    /// <summary>Says something. The same <paramref name="id"/> again is the same message.</summary>
    public async Task SendAsync(string text, string id, CancellationToken cancellationToken)
    {
        await RenewAsync(cancellationToken);
        var activity = new Activity
        {
            Type = ActivityTypes.Message,
            Text = text,
            From = new ChannelAccount("dl_terminal"),
            ChannelData = JsonSerializer.SerializeToElement(new { clientActivityID = id }),
        };
        using var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(activity, ProtocolJson.Plain.Activity));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var response = await _http.PostAsync($"conversations/{Uri.EscapeDataString(ConversationId)}/activities", content, cancellationToken);
        response.EnsureSuccessStatusCode();
    }

    /// <summary>Everything in the conversation, from its beginning, until it is over or <paramref name="cancellationToken"/> ends it.</summary>
    public async IAsyncEnumerable<Activity> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var pause = TimeSpan.FromMilliseconds(250); !cancellationToken.IsCancellationRequested;)
        {
            using var stream = await OpenAsync(cancellationToken);
            while (stream is not null && await FrameAsync(stream, cancellationToken) is { } set)
            {
                pause = TimeSpan.FromMilliseconds(250);
                _watermark = set.Watermark ?? _watermark;
                foreach (var activity in set.Activities.Where(activity => activity.Id is null || activity.Type == ActivityTypes.Typing || _seen.Add(activity.Id)))
                    yield return activity;
            }

            await Task.Delay(pause, _time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
            if (!await ReconnectAsync(cancellationToken))
                yield break;
        }
    }

    public void Dispose() => _http.Dispose();

    private async Task<ClientWebSocket?> OpenAsync(CancellationToken cancellationToken)
    {
        var socket = new ClientWebSocket();
        try
        {
            await socket.ConnectAsync(new Uri(_conversation.StreamUrl!), cancellationToken);
            return socket;
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException)
        {
            socket.Dispose();
            return null;
        }
    }

    /// <summary>The next frame that holds something; null when the connection is lost.</summary>
    private static async Task<ActivitySet?> FrameAsync(ClientWebSocket socket, CancellationToken cancellationToken)
    {
        using var frame = new MemoryStream();
        var buffer = new byte[16 * 1024];
        try
        {
            while (true)
            {
                var received = await socket.ReceiveAsync(buffer.AsMemory(), cancellationToken);
                if (received.MessageType == WebSocketMessageType.Close)
                    return null;
                frame.Write(buffer.AsSpan(0, received.Count));
                if (!received.EndOfMessage)
                    continue;
                // An empty frame keeps the connection alive and says nothing.
                if (frame.Length > 0)
                    return JsonSerializer.Deserialize(frame.ToArray(), ProtocolJson.Plain.ActivitySet);
            }
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException)
        {
            return null;
        }
    }

    // False when the conversation is over.
    private async Task<bool> ReconnectAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var response = await _http.GetAsync($"conversations/{Uri.EscapeDataString(ConversationId)}?watermark={_watermark}", cancellationToken);
            if (response.StatusCode == HttpStatusCode.NotFound)
                return false;
            if (response.IsSuccessStatusCode)
                Use((await response.Content.ReadFromJsonAsync<DirectLineConversation>(cancellationToken))!);
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException)
        {
            // Tried again after a longer pause.
        }

        return true;
    }

    private async Task RenewAsync(CancellationToken cancellationToken)
    {
        if (_time.GetUtcNow() >= _renewAt)
            Use(await ReadAsync(await _http.PostAsync("tokens/refresh", null, cancellationToken), cancellationToken) with { StreamUrl = _conversation.StreamUrl });
    }

    private void Use(DirectLineConversation conversation)
    {
        _conversation = conversation;
        _renewAt = _time.GetUtcNow() + RenewAfter;
        if (conversation.Token is not null)
            _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", conversation.Token);
    }

    private static async Task<DirectLineConversation> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        using (response)
        {
            response.EnsureSuccessStatusCode();
            return (await response.Content.ReadFromJsonAsync<DirectLineConversation>(cancellationToken))!;
        }
    }
}
