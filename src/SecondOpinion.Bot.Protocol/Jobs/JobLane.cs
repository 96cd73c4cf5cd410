namespace SecondOpinion.Bot.Protocol.Jobs;

/// <summary>The jobs of one kind in one conversation that wait or are under way, in order.</summary>
internal sealed class JobLane
{
    private readonly Queue<QueuedJob> _waiting = new();

    public QueuedJob? Current { get; private set; }

    public void Add(string key) => _waiting.Enqueue(new QueuedJob(key));

    /// <summary>The next to be done, which is <see cref="Current"/> from now on; null when the lane is empty.</summary>
    public QueuedJob? Next() => Current = _waiting.TryDequeue(out var next) ? next : null;

    public void Drop()
    {
        Current?.Dropped.Cancel();
        foreach (var job in _waiting)
            job.Dropped.Cancel();
    }

    /// <param name="Key">The job's document.</param>
    internal sealed record QueuedJob(string Key)
    {
        /// <summary>Cancelled when the job is not wanted any more.</summary>
        public CancellationTokenSource Dropped { get; } = new();
    }
}
