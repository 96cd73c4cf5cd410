namespace SecondOpinion.Bot.Adapters.Sqlite.Writing;

/// <summary>A pending write with an outcome.</summary>
internal sealed class PendingOutcome<T>(Func<WriteSession, T> apply, CancellationToken cancellationToken) : PendingWrite(cancellationToken)
{
    // Continuations never run on the writer's thread.
    private readonly TaskCompletionSource<T> _outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T? _applied;

    public Task<T> Outcome => _outcome.Task;

    public override void Apply(WriteSession session) => _applied = apply(session);

    public override void Acknowledge() => _outcome.TrySetResult(_applied!);

    public override void Fail(Exception fault) => _outcome.TrySetException(fault);

    protected override void Cancel(CancellationToken cancellationToken) => _outcome.TrySetCanceled(cancellationToken);
}
