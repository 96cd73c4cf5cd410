using System.Collections.Concurrent;
using System.Threading.Channels;
using SecondOpinion.Bot.Protocol.Schema;
using SecondOpinion.Bot.Protocol.State;

namespace SecondOpinion.Bot.Protocol.DirectLine.Feed;

/// <summary>
/// One reader's way through a conversation: what is in the record, in order, and between it what is to be shown at once. It
/// is pulled, so what waits for a slow reader is its place in the record and a bounded number of frames, nothing else.
/// </summary>
public sealed class ActivityStream : IDisposable
{
    /// <summary>After this long without anything to send an empty set is returned, for a keep-alive frame.</summary>
    public static readonly TimeSpan KeepAlive = TimeSpan.FromSeconds(20);

    private const int PageSize = 20;
    private const int MaxWaiting = 64;
    private static readonly ActivitySet Nothing = new([]);
    private static readonly TimeSpan StoreRetry = TimeSpan.FromSeconds(1);

    private readonly ITurnStore store;
    private readonly TimeProvider clock;
    private readonly Action<ActivityStream> close;
    private readonly RecentIds sent = new(capacity: 1_024);
    private readonly ConcurrentQueue<Activity> showNow = new();
    private readonly Queue<RecordedActivity> page = new();
    private readonly Channel<bool> wake = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private Task<IReadOnlyList<RecordedActivity>>? reading;
    private int recordHasMore = 1;
    private long cursor;

    internal ActivityStream(string conversationId, long after, ITurnStore store, TimeProvider clock, Action<ActivityStream> close) =>
        (ConversationId, cursor, this.store, this.clock, this.close) = (conversationId, after, store, clock, close);

    public string ConversationId { get; }

    /// <summary>
    /// The next frame: one activity, with a watermark from the record, without one when shown at once; empty when nothing
    /// happened for <see cref="KeepAlive"/>. One reader at a time. A store that cannot be read is tried again until it can.
    /// </summary>
    public async Task<ActivitySet> NextAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            // Before and during every read: what is shown at once never waits for the store.
            if (TakeShownNow() is { } shown)
                return shown;
            if (reading is { IsCompleted: true })
                await TurnPageAsync();
            if (TakeRecorded() is { } recorded)
                return recorded;
            if (reading is null && Interlocked.Exchange(ref recordHasMore, 0) == 1)
                reading = BeginReading(cancellationToken);
            if (reading is { IsCompleted: true })
                continue;
            if (await WokenAsync(cancellationToken))
                continue;
            // What another process recorded wakes nobody here; it is found now.
            Volatile.Write(ref recordHasMore, 1);
            return Nothing;
        }
    }

    public void Dispose() => close(this);

    internal void Recorded()
    {
        Volatile.Write(ref recordHasMore, 1);
        wake.Writer.TryWrite(true);
    }

    internal void ShowNow(IReadOnlyList<Activity> activities)
    {
        // A reader that is this far behind gets them from the record.
        foreach (var activity in activities.Where(ClientVisibility.IsForClients).Take(MaxWaiting - showNow.Count))
            showNow.Enqueue(activity);
        wake.Writer.TryWrite(true);
    }

    private ActivitySet? TakeShownNow()
    {
        while (showNow.TryDequeue(out var activity))
        {
            if (ClientVisibility.IsTransient(activity) || sent.IsNew(activity.Id))
                return new ActivitySet([activity]);
        }
        return null;
    }

    // One activity in a frame: the stock client spreads a frame over time and mixes it with the next one.
    private ActivitySet? TakeRecorded()
    {
        while (page.TryDequeue(out var recorded))
        {
            if (ClientVisibility.IsInHistory(recorded.Activity) && sent.IsNew(recorded.Activity.Id))
                return new ActivitySet([recorded.Activity], Watermark.Format(recorded.Sequence));
        }
        return null;
    }

    private Task<IReadOnlyList<RecordedActivity>> BeginReading(CancellationToken cancellationToken)
    {
        // On another thread: a store that blocks must not keep this stream from showing what cannot wait.
        var task = Task.Run(() => ReadAsync(cancellationToken), cancellationToken);
        task.ContinueWith(_ => wake.Writer.TryWrite(true), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        return task;
    }

    private async Task<IReadOnlyList<RecordedActivity>> ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await store.ReadActivitiesAsync(ConversationId, cursor, PageSize, cancellationToken);
        }
        catch (StoreUnavailableException)
        {
            await Task.Delay(StoreRetry, clock, cancellationToken);
            Volatile.Write(ref recordHasMore, 1);
            return [];
        }
    }

    private async Task TurnPageAsync()
    {
        var read = await reading!;
        reading = null;
        foreach (var recorded in read)
            page.Enqueue(recorded);
        if (read.Count > 0)
            cursor = read[^1].Sequence;
        if (read.Count == PageSize)
            Volatile.Write(ref recordHasMore, 1);
    }

    private async Task<bool> WokenAsync(CancellationToken cancellationToken)
    {
        using var over = new CancellationTokenSource(KeepAlive, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(over.Token, cancellationToken);
        try
        {
            return await wake.Reader.ReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }
}
