namespace SecondOpinion.Bot.Protocol.Schema;

/// <summary>A page of a conversation with the opaque mark of where the next page begins; without a mark the reader keeps its own.</summary>
public sealed record ActivitySet(IReadOnlyList<Activity> Activities, string? Watermark = null);
