namespace SecondOpinion.Bot.Dialogs.Privacy;

/// <summary>Whether the person agreed that the conversation is kept.</summary>
public sealed class ConsentState
{
    /// <summary>When the conversation was opened with the greeting; null before.</summary>
    public DateTimeOffset? OpenedAt { get; set; }

    /// <summary>When the person agreed; null when they have not.</summary>
    public DateTimeOffset? GivenAt { get; set; }
}
