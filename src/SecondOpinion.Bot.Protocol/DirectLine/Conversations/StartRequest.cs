namespace SecondOpinion.Bot.Protocol.DirectLine.Conversations;

/// <summary>What a client says about itself when it asks for a token or a conversation.</summary>
/// <param name="UserId">The person's id.</param>
/// <param name="Origins">Pages to limit the token to, normalised.</param>
/// <param name="Locale">The person's language.</param>
public sealed record StartRequest(string? UserId, IReadOnlyList<string> Origins, string? Locale);
