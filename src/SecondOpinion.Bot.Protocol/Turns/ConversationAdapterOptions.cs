namespace SecondOpinion.Bot.Protocol.Turns;

/// <summary>Bounds of the turn pipeline.</summary>
public sealed record ConversationAdapterOptions
{
    /// <summary>After this the bot's cancellation token is cancelled. More than zero; 30 s by default.</summary>
    public TimeSpan TurnLimit { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How often a turn is run when others keep changing what it read. At least 1; 5 by default.</summary>
    public int Tries { get; init; } = 5;

    /// <summary>Takeovers that wait for a store that is down, at most. 256 by default.</summary>
    public int UnrecordedTakeovers { get; init; } = 256;

    /// <summary>The pause before the first new attempt to record one; doubled up to 32 times as long. 1 s by default.</summary>
    public TimeSpan RetryPause { get; init; } = TimeSpan.FromSeconds(1);
}
