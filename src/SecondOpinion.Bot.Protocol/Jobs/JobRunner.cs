using SecondOpinion.Bot.Protocol.State;

namespace SecondOpinion.Bot.Protocol.Jobs;

/// <summary>
/// Does what turns left behind, after they were committed: in order within a lane (one kind, one conversation), lanes beside each
/// other. What was not finished when the process ended is found again at the next <see cref="StartAsync"/>.
/// </summary>
public sealed class JobRunner : IJobSignal, IAsyncDisposable
{
    private readonly ITurnStore _store;
    private readonly JobAttempt _attempt;
    private readonly Dictionary<string, JobLane> _lanes = new(StringComparer.Ordinal);
    private readonly HashSet<Task> _working = [];
    private readonly CancellationTokenSource _stopping = new();
    private Dictionary<string, IJobHandler>? _handlers;

    public JobRunner(ITurnStore store, TimeProvider time, JobRunnerOptions? options = null)
    {
        _store = store;
        _attempt = new JobAttempt(store, time, options ?? new JobRunnerOptions(), e => OnFault?.Invoke(e));
    }

    /// <summary>Told of every handler or store that threw. For the log; never holds what people wrote.</summary>
    public Action<Exception>? OnFault { get; set; }

    /// <summary>Jobs that wait or are under way.</summary>
    public bool IsIdle
    {
        get
        {
            lock (_lanes)
                return _lanes.Count == 0;
        }
    }

    /// <summary>Begins, with what an earlier process left. Jobs added before are found by this.</summary>
    public async Task StartAsync(IEnumerable<IJobHandler> handlers, CancellationToken cancellationToken)
    {
        lock (_lanes)
            _handlers = handlers.ToDictionary(h => h.Kind, StringComparer.Ordinal);
        Added(await _store.ListKeysAsync(Job.Prefix, cancellationToken));
    }

    public void Added(IReadOnlyList<string> jobKeys)
    {
        lock (_lanes)
        {
            if (_handlers is null || _stopping.IsCancellationRequested)
                return;
            // A kind nobody does stays in the store: the feature may be configured again.
            foreach (var key in jobKeys.Where(k => _handlers.ContainsKey(Job.KindOf(k))))
                Add(key);
        }
    }

    public void TakenOver(string conversationId)
    {
        lock (_lanes)
        {
            foreach (var handler in _handlers?.Values.Where(h => h.YieldsToTakeover) ?? [])
                _lanes.GetValueOrDefault(Job.LaneOf(conversationId, handler.Kind))?.Drop();
        }
    }

    /// <summary>The jobs that were given up.</summary>
    public async Task<IReadOnlyList<Job>> GivenUpAsync(CancellationToken cancellationToken)
    {
        var found = await _store.ReadAsync(await _store.ListKeysAsync(Job.Prefix, cancellationToken), cancellationToken);
        return [.. found.Values.Select(Job.From).Where(j => j.GivenUp is not null)];
    }

    /// <summary>Cancels what is under way and waits for it to end; its documents stay.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        Task[] working;
        lock (_lanes)
            working = [.. _working];
        await Task.WhenAll(working);
    }

    private void Add(string key)
    {
        var name = Job.LaneOf(key);
        if (_lanes.TryGetValue(name, out var lane))
        {
            lane.Add(key);
            return;
        }

        _lanes[name] = lane = new JobLane();
        lane.Add(key);
        var work = Task.Run(() => WorkAsync(name, lane));
        _working.Add(work);
        _ = work.ContinueWith(Forget, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    private void Forget(Task work)
    {
        lock (_lanes)
            _working.Remove(work);
    }

    private async Task WorkAsync(string name, JobLane lane)
    {
        while (Next(name, lane) is { } job)
            await _attempt.FinishAsync(job, _handlers![Job.KindOf(job.Key)], _stopping.Token);
    }

    private JobLane.QueuedJob? Next(string name, JobLane lane)
    {
        lock (_lanes)
        {
            var next = lane.Next();
            if (next is null)
                _lanes.Remove(name);
            return next;
        }
    }
}
