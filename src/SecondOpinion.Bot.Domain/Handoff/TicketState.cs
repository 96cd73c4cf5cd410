namespace SecondOpinion.Bot.Domain.Handoff;

/// <summary>Where a ticket stands.</summary>
public enum TicketState
{
    /// <summary>Kept; nobody has seen it yet.</summary>
    Queued,

    /// <summary>Withdrawn by the person.</summary>
    Closed,
}
