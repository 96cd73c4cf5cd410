using SecondOpinion.Bot.Protocol.DirectLine.Tokens;

namespace SecondOpinion.Bot.Protocol.DirectLine.Conversations;

/// <summary>A conversation a client can use now.</summary>
/// <param name="Token">For its next requests.</param>
/// <param name="StreamTicket">Opens a stream, once.</param>
/// <param name="IsNew">It was started by this request.</param>
public sealed record ConversationOpened(IssuedToken Token, string StreamTicket, bool IsNew);
