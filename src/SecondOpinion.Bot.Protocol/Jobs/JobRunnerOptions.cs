namespace SecondOpinion.Bot.Protocol.Jobs;

/// <summary>Bounds of the job runner.</summary>
public sealed record JobRunnerOptions
{
    /// <summary>Jobs done at one time, at most. At least 1; 32 by default.</summary>
    public int AtOnce { get; init; } = 32;

    /// <summary>The pause after a failure that names none; doubled with every try up to 64 times as long. 1 s by default.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(1);
}
