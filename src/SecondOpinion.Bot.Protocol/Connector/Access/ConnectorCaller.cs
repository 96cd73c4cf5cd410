namespace SecondOpinion.Bot.Protocol.Connector.Access;

/// <summary>Who called: a channel of Azure Bot Service, another bot, or, in development, anything on this machine.</summary>
/// <param name="Kind">How it was let in.</param>
/// <param name="BotId">The application id of a calling bot; null for a channel.</param>
public sealed record ConnectorCaller(CallerKind Kind, string? BotId = null);

/// <summary>The ways to be let in.</summary>
public enum CallerKind
{
    Channel,
    Emulator,
    Bot,
    Development,
}
