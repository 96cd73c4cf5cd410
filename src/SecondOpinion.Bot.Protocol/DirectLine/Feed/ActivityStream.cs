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

    private const int PageSize = 50;
    private const int MaxWaiting = 64;
    private static readonly ActivitySet Nothing = new([]);
    private static readonly TimeSpan StoreRetry = TimeSpan.FromSeconds(1);

    private readonly ITurnStore store;
    private readonly TimeProvider clock;
    private readonly Action<ActivityStream> close;
    private readonly RecentIds sent = new(capacity: 1_024);
    private readonly ConcurrentQueue<IReadOnlyList<Activity>> showNow = new();
    private readonly Channel<bool> wake = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private Task<IReadOnlyList<RecordedActivity>>? reading;
    private int recordHasMore = 1;
    private long cursor;
    private bool storeFailed;

    internal ActivityStream(string conversationId, long after, ITurnStore store, TimeProvider clock, Action<ActivityStream> close) =>
        (ConversationId, cursor, this.store, this.clock, this.close) = (conversationId, after, store, clock, close);

    public string ConversationId { get; }

    /// <summary>
    /// The next frame: with a watermark from the record, without one when shown at once, empty when nothing happened for
    /// <see cref="KeepAlive"/>. One reader at a time. A store that cannot be read is tried again until it can.
    /// </summary>
    public async Task<ActivitySet> NextAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            // Before and during every read: what is shown at once never waits for the store.
            if (TakeShownNow() is { } shown)
                return shown;
            if (reading is { IsCompleted: true } && TakeRead() is { } recorded)
                return recorded;
            if (reading is null && !storeFailed && Interlocked.Exchange(ref recordHasMore, 0) == 1)
                reading = BeginReading(cancellationToken);
            if (reading is { IsCompleted: true })
                continue;
            var isRetry = storeFailed;
            storeFailed = false;
            if (await WokenAsync(isRetry ? StoreRetry : KeepAlive, cancellationToken))
                continue;
            // A wake-up that never came, from another process or after a failure, is made good here.
            Volatile.Write(ref recordHasMore, 1);
            if (!isRetry)
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
        if (showNow.Count < MaxWaiting)
            showNow.Enqueue(activities);
        wake.Writer.TryWrite(true);
    }

    private ActivitySet? TakeShownNow()
    {
        while (showNow.TryDequeue(out var activities))
        {
            List<Activity> fresh = [.. activities.Where(activity =>
                ClientVisibility.IsForClients(activity) && (ClientVisibility.IsTransient(activity) || sent.IsNew(activity.Id)))];
            if (fresh.Count > 0)
                return new ActivitySet(fresh);
        }
        return null;
    }

    private Task<IReadOnlyList<RecordedActivity>> BeginReading(CancellationToken cancellationToken)
    {
        // On another thread: a store that blocks must not keep this stream from showing what cannot wait.
        var task = Task.Run(() => store.ReadActivitiesAsync(ConversationId, cursor, PageSize, cancellationToken), cancellationToken);
        task.ContinueWith(_ => wake.Writer.TryWrite(true), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        return task;
    }

    private ActivitySet? TakeRead()
    {
        var task = reading!;
        reading = null;
        if (task.Exception?.InnerException is StoreUnavailableException)
        {
            storeFailed = true;
            Volatile.Write(ref recordHasMore, 1);
            return null;
        }
        var page = task.GetAwaiter().GetResult();
        if (page.Count == 0)
            return null;
        cursor = page[^1].Sequence;
        if (page.Count == PageSize)
            Volatile.Write(ref recordHasMore, 1);
        List<Activity> fresh = [.. page.Select(recorded => recorded.Activity).Where(activity =>
            ClientVisibility.IsInHistory(activity) && sent.IsNew(activity.Id))];
        return fresh.Count == 0 ? null : new ActivitySet(fresh, Watermark.Format(cursor));
    }

    private async Task<bool> WokenAsync(TimeSpan patience, CancellationToken cancellationToken)
    {
        using var over = new CancellationTokenSource(patience, clock);
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
