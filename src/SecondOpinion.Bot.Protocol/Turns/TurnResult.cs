using SecondOpinion.Bot.Protocol.Schema;

namespace SecondOpinion.Bot.Protocol.Turns;

/// <summary>How a turn ended, and what it said (from the record when the activity had been answered before).</summary>
public sealed record TurnResult(TurnStatus Status, string InboundId, IReadOnlyList<Activity> Outgoing)
{
    /// <summary>Keys of the jobs that the turn left behind.</summary>
    internal IReadOnlyList<string> Jobs { get; init; } = [];
}

/// <summary>The ways a turn can end.</summary>
public enum TurnStatus
{
    /// <summary>Everything is durable.</summary>
    Committed,

    /// <summary>This activity was answered before; nothing was done again.</summary>
    Repeated,

    /// <summary>The store did not take it. Nothing was acknowledged; the sender may try again under the same id.</summary>
    StoreUnavailable,
}
