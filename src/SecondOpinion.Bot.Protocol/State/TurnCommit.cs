using SecondOpinion.Bot.Protocol.Schema;

namespace SecondOpinion.Bot.Protocol.State;

/// <summary>Everything one turn changes: written as one, or not at all.</summary>
public sealed record TurnCommit
{
    public required string ConversationId { get; init; }

    /// <summary>The last sequence number the turn saw (0: a new conversation). Another number in the store refuses the commit.</summary>
    public required long ExpectedSequence { get; init; }

    /// <summary>What came in, with its id and timestamp; it takes the first new sequence number.</summary>
    public required Activity Inbound { get; init; }

    /// <summary>What went out, in order, each with its id; they take the following sequence numbers.</summary>
    public IReadOnlyList<Activity> Outgoing { get; init; } = [];

    /// <summary>Documents to write, each with the ETag it was read at.</summary>
    public IReadOnlyDictionary<string, StoreItem> State { get; init; } = new Dictionary<string, StoreItem>();

    /// <summary>Documents to delete.</summary>
    public IReadOnlyCollection<string> Deleted { get; init; } = [];
}
