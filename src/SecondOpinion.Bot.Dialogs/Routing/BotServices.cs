using SecondOpinion.Bot.Dialogs.Citing;
using SecondOpinion.Bot.Dialogs.Handoff;

namespace SecondOpinion.Bot.Dialogs.Routing;

/// <summary>What the bot needs from outside: the clock, unguessable names, its own address, how long a brief can be opened.</summary>
/// <param name="NewToken">Tokens of at least 128 random bits, fit for an address.</param>
/// <param name="NewTicketId">Short ids that can be read aloud.</param>
public sealed record BotServices(
    TimeProvider Time,
    PublicAddress Address,
    Func<string> NewToken,
    Func<string> NewTicketId,
    TimeSpan BriefLifetime)
{
    /// <summary>The desk; nobody sits there by default.</summary>
    public HandoffServices Handoff { get; init; } = HandoffServices.Alone;

    /// <summary>Whether a model phrases answers; who asks it is the host's affair.</summary>
    public bool HasModel { get; init; }
}
