namespace SecondOpinion.Bot.Adapters.Sqlite.Writing;

/// <summary>One write that waits for the writer, and whoever waits for its outcome.</summary>
internal abstract class PendingWrite(CancellationToken cancellationToken)
{
    /// <summary>True when what it deletes must not stay in the write-ahead log either.</summary>
    public bool Erases { get; init; }

    /// <summary>False when its caller has left. Once taken it runs to its end: half a cancellation would leave the outcome unknown.</summary>
    public bool IsWanted()
    {
        if (!cancellationToken.IsCancellationRequested)
            return true;
        Cancel(cancellationToken);
        return false;
    }

    /// <summary>Writes inside the group's transaction; may run again when the group has to be taken apart.</summary>
    public abstract void Apply(WriteSession session);

    /// <summary>Tells the outcome: what was written is durable.</summary>
    public abstract void Acknowledge();

    public abstract void Fail(Exception fault);

    protected abstract void Cancel(CancellationToken cancellationToken);
}
