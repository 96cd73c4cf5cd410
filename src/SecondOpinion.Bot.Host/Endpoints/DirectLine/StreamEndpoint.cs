using System.Net.WebSockets;
using System.Text.Json;
using SecondOpinion.Bot.Host.Endpoints.DirectLine.Access;
using SecondOpinion.Bot.Protocol.DirectLine;
using SecondOpinion.Bot.Protocol.DirectLine.Feed;
using SecondOpinion.Bot.Protocol.DirectLine.Tokens;
using SecondOpinion.Bot.Protocol.Schema;

namespace SecondOpinion.Bot.Host.Endpoints.DirectLine;

/// <summary>One WebSocket: activity sets out, keep-alives both ways. What a client writes into it is read and left alone.</summary>
internal sealed class StreamEndpoint(StreamTickets tickets, OriginRules origins, ConversationFeed feed, IHostApplicationLifetime lifetime)
{
    // A reader that takes longer for one frame is cut off; it reconnects and misses nothing.
    private static readonly TimeSpan SendPatience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan PingEvery = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan ClosePatience = TimeSpan.FromSeconds(2);

    public async Task<Refusal?> OpenAsync(HttpContext context)
    {
        if (!context.WebSockets.IsWebSocketRequest)
            return Refusal.BadArgument;
        var ticket = tickets.Redeem(context.Request.Query["t"].ToString(), ConversationEndpoints.ConversationOf(context));
        if (!ticket.Succeeded)
            return ticket.Refusal;
        if (!origins.MayUse(context.Request, ticket.Value.Origins))
            return Refusal.OriginNotAllowed;
        using var stream = feed.Open(ticket.Value.ConversationId, ticket.Value.After);
        if (stream is null)
            return Refusal.TooManyStreams;
        using var socket = await context.WebSockets.AcceptWebSocketAsync(
            new WebSocketAcceptContext { KeepAliveInterval = PingEvery, KeepAliveTimeout = PingEvery });
        await ServeAsync(socket, stream, context.RequestAborted);
        return null;
    }

    private async Task ServeAsync(WebSocket socket, ActivityStream stream, CancellationToken aborted)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(aborted, lifetime.ApplicationStopping);
        // Cancelling a receive or a send breaks the connection, so these have tokens of their own: an ordinary end is a closing frame.
        using var broken = CancellationTokenSource.CreateLinkedTokenSource(aborted);
        var listening = ListenAsync(socket, over, broken.Token);
        try
        {
            while (true)
                await SendAsync(socket, await stream.NextAsync(over.Token), broken.Token);
        }
        catch (Exception end) when (IsEnd(end))
        {
            // The client left, was too slow, or the service stops: each is an ordinary end of a stream.
        }
        await CloseAsync(socket);
        broken.CancelAfter(ClosePatience);
        await listening;
    }

    private static bool IsEnd(Exception exception) => exception is OperationCanceledException or WebSocketException or ObjectDisposedException;

    private static async Task SendAsync(WebSocket socket, ActivitySet set, CancellationToken broken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(broken);
        patience.CancelAfter(SendPatience);
        var frame = set.Activities.Count == 0 ? [] : JsonSerializer.SerializeToUtf8Bytes(set, ProtocolJson.Plain.ActivitySet);
        await socket.SendAsync(frame, WebSocketMessageType.Text, endOfMessage: true, patience.Token);
    }

    private static async Task ListenAsync(WebSocket socket, CancellationTokenSource over, CancellationToken broken)
    {
        var ignored = new byte[1_024];
        try
        {
            while ((await socket.ReceiveAsync(ignored.AsMemory(), broken)).MessageType != WebSocketMessageType.Close)
            {
            }
        }
        catch (Exception end) when (IsEnd(end))
        {
            // As above.
        }
        await over.CancelAsync();
    }

    private async Task CloseAsync(WebSocket socket)
    {
        if (socket.State is not (WebSocketState.Open or WebSocketState.CloseReceived))
            return;
        var reason = lifetime.ApplicationStopping.IsCancellationRequested ? WebSocketCloseStatus.EndpointUnavailable : WebSocketCloseStatus.NormalClosure;
        using var patience = new CancellationTokenSource(ClosePatience);
        try
        {
            await socket.CloseOutputAsync(reason, statusDescription: null, patience.Token);
        }
        catch (Exception end) when (IsEnd(end))
        {
            socket.Abort();
        }
    }
}
