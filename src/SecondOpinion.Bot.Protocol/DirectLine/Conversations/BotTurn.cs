using SecondOpinion.Bot.Protocol.Schema;
using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Protocol.DirectLine.Conversations;

/// <summary>Runs the bot's turn on one activity and returns when it is durable.</summary>
public delegate Task<TurnResult> BotTurn(Activity inbound, CancellationToken cancellationToken);
