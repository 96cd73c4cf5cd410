namespace SecondOpinion.Bot.Protocol.Jobs;

/// <summary>How one try at a job ended. Closed: the three below.</summary>
public abstract record JobOutcome
{
    private JobOutcome()
    {
    }

    /// <summary>The document is removed, unless the handler's own turn did it.</summary>
    public sealed record Done : JobOutcome;

    /// <summary>Tried again after a pause, also after a restart. Later jobs of its kind in its conversation wait for it.</summary>
    public sealed record Again(TimeSpan After) : JobOutcome;

    /// <summary>Kept with its reason and not tried any more. The reason names a cause, never what a person wrote.</summary>
    public sealed record GivenUp(string Reason) : JobOutcome;
}
