namespace SecondOpinion.Bot.Dialogs.Handoff;

/// <summary>What is stored of a conversation about asking for a person.</summary>
public sealed class HandoffState
{
    /// <summary>The last ticket, when a person was asked for.</summary>
    public string? TicketId { get; set; }

    /// <summary>Whether the next message may be contact details.</summary>
    public bool AsksForContact { get; set; }

    /// <summary>What was asked in the last message and waits for a yes or no.</summary>
    public PersonQuestion Asked { get; set; }

    /// <summary>What the bot has offered a person for already; each once.</summary>
    public List<string> Offered { get; set; } = [];
}
