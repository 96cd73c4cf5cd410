using System.Text.Json;
using SecondOpinion.Bot.Host.Desk.SignIn;

namespace SecondOpinion.Bot.Host.Desk.Queue;

/// <summary>
/// The live queue as server-sent events: first all tickets, then what changes; a comment every few seconds, so that the page notices a line that
/// is dead. While it is open the coordinator counts as present. Ends when the session does.
/// </summary>
internal sealed class EventsEndpoint(TicketQueue queue, DeskPresence presence, DeskIdentity identity, TimeProvider time)
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(5);

    public async Task<DeskRefusal?> OpenAsync(HttpContext context, Coordinator coordinator)
    {
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers["X-Accel-Buffering"] = "no";
        using var present = presence.Enter(coordinator.Account);
        var (all, news) = queue.Subscribe();
        try
        {
            await WriteAsync(context, new DeskEvent(All: [.. all.Select(ticket => TicketRow.Of(ticket, coordinator))]));
            while (true)
            {
                using var beat = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
                var waiting = news.Reader.WaitToReadAsync(beat.Token).AsTask();
                if (await Task.WhenAny(waiting, Task.Delay(Beat, time, beat.Token)) != waiting)
                {
                    await beat.CancelAsync();
                    if (await identity.OfAsync(context) is not { } still || still.Role != coordinator.Role)
                        return null;
                    await context.Response.WriteAsync(": here\n\n", context.RequestAborted);
                    await context.Response.Body.FlushAsync(context.RequestAborted);
                    continue;
                }

                if (!await waiting)
                    return null;
                while (news.Reader.TryRead(out var item))
                    await WriteAsync(context, new DeskEvent(item.Changed is { } ticket ? TicketRow.Of(ticket, coordinator) : null, item.Gone, item.Said));
            }
        }
        finally
        {
            queue.Unsubscribe(news);
        }
    }

    private static async Task WriteAsync(HttpContext context, DeskEvent happened)
    {
        await context.Response.WriteAsync($"data: {JsonSerializer.Serialize(happened, DeskJson.Plain.DeskEvent)}\n\n", context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
    }
}
