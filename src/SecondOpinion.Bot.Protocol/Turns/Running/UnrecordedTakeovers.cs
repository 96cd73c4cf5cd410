using SecondOpinion.Bot.Protocol.State;

namespace SecondOpinion.Bot.Protocol.Turns.Running;

/// <summary>
/// Takeovers that people saw while the store was down. Each is tried again, with growing pauses, until it is in the record.
/// Kept in memory alone and bounded: what does not fit is reported and stays unrecorded, though it was shown.
/// </summary>
internal sealed class UnrecordedTakeovers(
    Func<InboundTurn, Task<TurnResult>> recordAsync, ConversationAdapterOptions options, TimeProvider time, Action<Exception> onFault) : IAsyncDisposable
{
    private const int LongestPause = 32;

    private readonly OrderedDictionary<(string Conversation, string Id), InboundTurn> _waiting = [];
    private readonly CancellationTokenSource _stopping = new();
    private Task _work = Task.CompletedTask;

    public int Count
    {
        get
        {
            lock (_waiting)
                return _waiting.Count;
        }
    }

    public void Add(InboundTurn turn)
    {
        lock (_waiting)
        {
            if (_stopping.IsCancellationRequested || _waiting.ContainsKey(KeyOf(turn)))
                return;
            if (_waiting.Count >= options.UnrecordedTakeovers)
            {
                onFault(new StoreUnavailableException("Too many takeovers wait for the store; one more is shown but will not be recorded."));
                return;
            }

            _waiting.Add(KeyOf(turn), turn);
            if (_waiting.Count == 1)
                _work = WorkAfterAsync(_work);
        }
    }

    public async ValueTask DisposeAsync()
    {
        Task work;
        lock (_waiting)
        {
            _stopping.Cancel();
            work = _work;
        }

        await work;
    }

    private async Task WorkAfterAsync(Task before)
    {
        await before;
        for (var pause = 1; Next() is { } turn && await PauseAsync(pause);)
            pause = await TryAsync(turn) ? 1 : Math.Min(pause * 2, LongestPause);
    }

    private async Task<bool> TryAsync(InboundTurn turn)
    {
        var recorded = false;
        try
        {
            recorded = (await recordAsync(turn)).Status != TurnStatus.StoreUnavailable;
        }
        catch (Exception e)
        {
            onFault(e);
        }

        lock (_waiting)
        {
            _waiting.Remove(KeyOf(turn));
            // To the end: one that cannot be recorded must not hold up the others.
            if (!recorded)
                _waiting.Add(KeyOf(turn), turn);
        }

        return recorded;
    }

    private InboundTurn? Next()
    {
        lock (_waiting)
            return _waiting.Values.FirstOrDefault();
    }

    private async Task<bool> PauseAsync(int pauses)
    {
        await Task.Delay(options.RetryPause * pauses, time, _stopping.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return !_stopping.IsCancellationRequested;
    }

    private static (string Conversation, string Id) KeyOf(InboundTurn turn) => (turn.ConversationId, turn.Id);
}
