using System.Collections.Concurrent;
using System.Collections.Immutable;
using SecondOpinion.Bot.Protocol.Schema;
using SecondOpinion.Bot.Protocol.State;
using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Protocol.DirectLine.Feed;

/// <summary>
/// Brings every conversation to the streams open on it. Each stream reads the record from its own place, so a slow or lost
/// one holds nothing up and misses nothing; several on one conversation (tabs, devices) each receive everything in order.
/// </summary>
public sealed class ConversationFeed(ITurnStore store, TimeProvider clock) : IActivityDelivery
{
    /// <summary>Streams on one conversation: more than a person has tabs, few enough to bound what one token can hold open.</summary>
    public const int MaxStreams = 32;

    private readonly ConcurrentDictionary<string, ImmutableArray<ActivityStream>> open = new(StringComparer.Ordinal);

    /// <summary>The streams open now, over all conversations.</summary>
    public int OpenStreams => open.Sum(conversation => conversation.Value.Length);

    /// <summary>A stream of what comes after a sequence number; null when there are <see cref="MaxStreams"/> already.</summary>
    public ActivityStream? Open(string conversationId, long after)
    {
        var stream = new ActivityStream(conversationId, after, store, clock, Close);
        var streams = open.AddOrUpdate(
            conversationId,
            static (_, added) => [added],
            static (_, streams, added) => streams.Length < MaxStreams ? streams.Add(added) : streams,
            stream);
        return streams.Contains(stream) ? stream : null;
    }

    /// <inheritdoc />
    public void Recorded(string conversationId)
    {
        foreach (var stream in On(conversationId))
            stream.Recorded();
    }

    /// <inheritdoc />
    public void ShowNow(string conversationId, IReadOnlyList<Activity> activities)
    {
        foreach (var stream in On(conversationId))
            stream.ShowNow(activities);
    }

    private ImmutableArray<ActivityStream> On(string conversationId) =>
        open.TryGetValue(conversationId, out var streams) ? streams : [];

    private void Close(ActivityStream stream)
    {
        while (open.TryGetValue(stream.ConversationId, out var streams))
        {
            var rest = streams.Remove(stream);
            var isDone = rest.IsEmpty
                ? open.TryRemove(new KeyValuePair<string, ImmutableArray<ActivityStream>>(stream.ConversationId, streams))
                : open.TryUpdate(stream.ConversationId, rest, streams);
            if (isDone)
                return;
        }
    }
}
