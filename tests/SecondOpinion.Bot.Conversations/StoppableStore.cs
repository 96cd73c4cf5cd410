using SecondOpinion.Bot.Protocol.State;

namespace SecondOpinion.Bot.Conversations;

/// <summary>A store that can be out of order.</summary>
public sealed class StoppableStore(ITurnStore store) : ITurnStore
{
    public bool Stopped { get; set; }

    private ITurnStore Store => Stopped ? throw new StoreUnavailableException("The store was stopped by the test.") : store;

    public Task<IReadOnlyDictionary<string, StoreItem>> ReadAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken) => Store.ReadAsync(keys, cancellationToken);

    public Task WriteAsync(IReadOnlyDictionary<string, StoreItem> changes, CancellationToken cancellationToken) => Store.WriteAsync(changes, cancellationToken);

    public Task DeleteAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken) => Store.DeleteAsync(keys, cancellationToken);

    public Task<CommitStatus> CommitAsync(TurnCommit commit, CancellationToken cancellationToken) => Store.CommitAsync(commit, cancellationToken);

    public Task<long> LastSequenceAsync(string conversationId, CancellationToken cancellationToken) => Store.LastSequenceAsync(conversationId, cancellationToken);

    public Task<IReadOnlyList<RecordedActivity>> ReadActivitiesAsync(string conversationId, long after, int limit, CancellationToken cancellationToken) =>
        Store.ReadActivitiesAsync(conversationId, after, limit, cancellationToken);

    public Task<RecordedActivity?> FindActivityAsync(string conversationId, string activityId, CancellationToken cancellationToken) =>
        Store.FindActivityAsync(conversationId, activityId, cancellationToken);

    public Task<IReadOnlyList<string>> ListKeysAsync(string prefix, CancellationToken cancellationToken) => Store.ListKeysAsync(prefix, cancellationToken);

    public Task<IReadOnlyList<string>> ListConversationsIdleSinceAsync(DateTimeOffset before, int limit, CancellationToken cancellationToken) =>
        Store.ListConversationsIdleSinceAsync(before, limit, cancellationToken);

    public Task DeleteConversationAsync(string conversationId, IReadOnlyCollection<string> documentPrefixes, CancellationToken cancellationToken) =>
        Store.DeleteConversationAsync(conversationId, documentPrefixes, cancellationToken);
}
