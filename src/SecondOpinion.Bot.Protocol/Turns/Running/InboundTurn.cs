using SecondOpinion.Bot.Protocol.Schema;

namespace SecondOpinion.Bot.Protocol.Turns.Running;

/// <summary>One activity to be answered, with everything needed to run its turn again.</summary>
internal sealed record InboundTurn(Activity Inbound, string Id, string ConversationId, Takeover? Takeover, BotCallbackHandler Bot);
