using System.Collections.Concurrent;
using SecondOpinion.Bot.Protocol.Schema;

namespace SecondOpinion.Bot.Protocol.Connector.Sending;

/// <summary>Which messages went ahead of the record (an emergency takeover), so that their delivery job does not send them again.</summary>
public sealed class UrgentMessages
{
    private const int Capacity = 10_000;

    private readonly ConcurrentDictionary<(string Conversation, string Activity), Task<bool>> _sending = new();
    private readonly ConcurrentQueue<(string, string)> _order = new();
    private readonly ConcurrentDictionary<(string Conversation, string? Inbound), Activity> _held = new();

    /// <summary>Begins to send, unless this message was begun already.</summary>
    public void Begin(string conversationId, string activityId, Func<Task<bool>> sendAsync)
    {
        var done = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        if (!_sending.TryAdd((conversationId, activityId), done.Task))
            return;
        _order.Enqueue((conversationId, activityId));
        while (_order.Count > Capacity && _order.TryDequeue(out var oldest))
            _sending.TryRemove(oldest, out _);
        _ = Task.Run(async () => done.SetResult(await sendAsync()));
    }

    /// <summary>Keeps a message for the response that its caller waits for.</summary>
    public void Hold(string conversationId, Activity activity) => _held[(conversationId, activity.ReplyToId)] = activity;

    /// <summary>What was held for the answer to this activity; null when nothing was.</summary>
    public Activity? TakeHeld(string conversationId, string inboundId) =>
        _held.TryRemove((conversationId, inboundId), out var held) ? held : null;

    /// <summary>Whether the channel has it; waits for the answer when it is on its way.</summary>
    public Task<bool> IsSentAsync(string conversationId, string activityId, CancellationToken cancellationToken) =>
        _sending.TryGetValue((conversationId, activityId), out var sending) ? sending.WaitAsync(cancellationToken) : Task.FromResult(false);
}
