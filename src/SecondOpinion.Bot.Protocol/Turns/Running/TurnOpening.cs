using SecondOpinion.Bot.Protocol.Schema;
using SecondOpinion.Bot.Protocol.State;

namespace SecondOpinion.Bot.Protocol.Turns.Running;

/// <summary>What the record says as a turn begins: where the conversation stands, or that this activity was answered before.</summary>
internal sealed record TurnOpening(long LastSequence, DateTimeOffset StartsAt, IReadOnlyList<Activity>? RecordedReplies)
{
    // A repeat comes seconds after the first time; its replies stand within the next page of the record.
    private const int RepliesWithin = 100;

    public static async Task<TurnOpening> ReadAsync(ITurnStore store, InboundTurn turn, DateTimeOffset now, CancellationToken cancellationToken)
    {
        // Milliseconds are what is written: with more, two instants that differ here would be equal on the wire.
        now = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMillisecond));
        var last = await store.LastSequenceAsync(turn.ConversationId, cancellationToken);
        if (last == 0)
            return new TurnOpening(0, now, null);

        if (await store.FindActivityAsync(turn.ConversationId, turn.Id, cancellationToken) is { } inbound)
            return new TurnOpening(last, now, await ReadRepliesAsync(store, turn, inbound.Sequence, cancellationToken));

        // Clients sort by timestamp, so time never goes backwards in a conversation, whatever the clock does.
        var tail = await store.ReadActivitiesAsync(turn.ConversationId, last - 1, 1, cancellationToken);
        var earliest = tail is [{ Activity.Timestamp: { } previous }] ? previous.AddMilliseconds(1) : now;
        return new TurnOpening(last, earliest > now ? earliest : now, null);
    }

    private static async Task<IReadOnlyList<Activity>> ReadRepliesAsync(ITurnStore store, InboundTurn turn, long after, CancellationToken cancellationToken)
    {
        var following = await store.ReadActivitiesAsync(turn.ConversationId, after, RepliesWithin, cancellationToken);
        return [.. following.Select(f => f.Activity).Where(a => a.ReplyToId == turn.Id || a.Id!.StartsWith($"{turn.Id}.", StringComparison.Ordinal))];
    }
}
