namespace SecondOpinion.Bot.Protocol.Schema;

/// <summary>A conversation as handoff attachments and the Connector's history carry it.</summary>
public sealed record Transcript(IReadOnlyList<Activity> Activities);
