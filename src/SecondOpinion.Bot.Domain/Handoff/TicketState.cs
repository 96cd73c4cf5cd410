using System.Text.Json.Serialization;

namespace SecondOpinion.Bot.Domain.Handoff;

/// <summary>Where a ticket stands. Stored by name; the numbers are those that earlier versions stored.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TicketState>))]
public enum TicketState
{
    /// <summary>Kept; nobody has taken it. The bot answers meanwhile.</summary>
    Queued = 0,

    /// <summary>Done; nothing follows.</summary>
    Closed = 1,

    /// <summary>Passed to a colleague by name, who has not taken it yet. The bot answers meanwhile.</summary>
    Offered = 2,

    /// <summary>A coordinator has the conversation and is the next to write. The bot is silent.</summary>
    Taken = 3,

    /// <summary>A coordinator has the conversation and has written last. The bot is silent.</summary>
    WaitingForPatient = 4,

    /// <summary>Handed back to the bot; can be taken again.</summary>
    ReturnedToBot = 5,

    /// <summary>Nobody took it in time; nothing follows.</summary>
    Expired = 6,
}
