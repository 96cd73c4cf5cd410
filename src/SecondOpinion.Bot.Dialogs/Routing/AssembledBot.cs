using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Dialogs.Routing;

/// <summary>The bot, and the screen that stands before it in every turn.</summary>
public sealed record AssembledBot(IBot Bot, IInboundScreen Screen);
