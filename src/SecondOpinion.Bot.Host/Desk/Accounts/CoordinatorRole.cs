using System.Text.Json.Serialization;

namespace SecondOpinion.Bot.Host.Desk.Accounts;

/// <summary>What somebody may do at the desk.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CoordinatorRole>))]
internal enum CoordinatorRole
{
    /// <summary>Takes tickets and answers; sees conversations that are free or their own.</summary>
    Coordinator = 0,

    /// <summary>Also sees and takes over what others hold, exports in full, and reads who looked at what.</summary>
    Supervisor = 1,
}
