namespace SecondOpinion.Bot.Protocol.DirectLine.Tokens;

/// <summary>A new token.</summary>
/// <param name="ConversationId">The conversation it is for.</param>
/// <param name="Value">The token itself, for the <c>Authorization</c> header.</param>
/// <param name="ExpiresIn">Its lifetime in seconds.</param>
public sealed record IssuedToken(string ConversationId, string Value, int ExpiresIn);
