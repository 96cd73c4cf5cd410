using SecondOpinion.Bot.Protocol.Schema;

namespace SecondOpinion.Bot.Protocol.State;

/// <summary>An activity and its place in its conversation: 1, 2, 3 ... without gaps.</summary>
public sealed record RecordedActivity(long Sequence, Activity Activity);
