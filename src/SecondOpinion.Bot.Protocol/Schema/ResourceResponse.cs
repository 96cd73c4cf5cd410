namespace SecondOpinion.Bot.Protocol.Schema;

/// <summary>The id under which the channel keeps what was sent.</summary>
public sealed record ResourceResponse(string? Id);
