namespace SecondOpinion.Bot.Protocol.State;

/// <summary>How a commit ended. A store that cannot be written throws instead.</summary>
public enum CommitStatus
{
    /// <summary>Everything is durable.</summary>
    Committed,

    /// <summary>An inbound activity with this id is in the record already; nothing was written.</summary>
    Repeated,

    /// <summary>The conversation or a document moved on meanwhile; nothing was written. Run the turn again.</summary>
    Conflict,
}
