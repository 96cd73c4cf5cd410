namespace SecondOpinion.Bot.Protocol.State;

/// <summary>
/// The system of record: documents, and one append-only list of activities per conversation. A commit has reached the disk
/// when it returns. Ids of activities are unique within their conversation.
/// </summary>
public interface ITurnStore : IStorage
{
    Task<CommitStatus> CommitAsync(TurnCommit commit, CancellationToken cancellationToken);

    /// <summary>The last sequence number of a conversation; 0 when there is no such conversation.</summary>
    Task<long> LastSequenceAsync(string conversationId, CancellationToken cancellationToken);

    /// <summary>Activities after a sequence number, in order, at most <paramref name="limit"/>.</summary>
    Task<IReadOnlyList<RecordedActivity>> ReadActivitiesAsync(string conversationId, long after, int limit, CancellationToken cancellationToken);

    /// <summary>One recorded activity by its id, or null.</summary>
    Task<RecordedActivity?> FindActivityAsync(string conversationId, string activityId, CancellationToken cancellationToken);

    /// <summary>Keys of documents that begin with <paramref name="prefix"/> (ordinal), in order.</summary>
    Task<IReadOnlyList<string>> ListKeysAsync(string prefix, CancellationToken cancellationToken);

    /// <summary>Conversations whose last activity was recorded before an instant, oldest first.</summary>
    Task<IReadOnlyList<string>> ListConversationsIdleSinceAsync(DateTimeOffset before, int limit, CancellationToken cancellationToken);

    /// <summary>Removes a conversation's activities and every document whose key begins with one of <paramref name="documentPrefixes"/>, as one.</summary>
    Task DeleteConversationAsync(string conversationId, IReadOnlyCollection<string> documentPrefixes, CancellationToken cancellationToken);
}
