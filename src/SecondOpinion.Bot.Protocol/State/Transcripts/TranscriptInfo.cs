namespace SecondOpinion.Bot.Protocol.State.Transcripts;

/// <summary>A recorded conversation and when its first activity was.</summary>
public sealed record TranscriptInfo(string ChannelId, string Id, DateTimeOffset Created);
