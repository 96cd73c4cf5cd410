using SecondOpinion.Bot.Protocol.Schema;

namespace SecondOpinion.Bot.Protocol.Turns;

/// <summary>
/// In the turn state when the screen took this turn over: the reply that people see already. The bot sends exactly this one;
/// where it does not, the adapter records it as the first reply all the same.
/// </summary>
public sealed record Takeover(Activity Reply);
