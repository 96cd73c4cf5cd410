namespace SecondOpinion.Bot.Protocol.State.Transcripts;

/// <summary>One page; the token asks for the next and is null on the last.</summary>
public sealed record PagedResult<T>(IReadOnlyList<T> Items, string? ContinuationToken);
