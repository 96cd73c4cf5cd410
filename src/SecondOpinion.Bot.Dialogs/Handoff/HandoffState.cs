namespace SecondOpinion.Bot.Dialogs.Handoff;

/// <summary>The ticket of this conversation, when a person was asked for.</summary>
public sealed class HandoffState
{
    public string? TicketId { get; set; }
}
