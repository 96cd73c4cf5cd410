using SecondOpinion.Bot.Protocol.State;

namespace SecondOpinion.Bot.Tests.Protocol.Turns;

/// <summary>A store in memory that can be told to fail, and to be overtaken by another writer.</summary>
internal sealed class FaultyStore : ITurnStore
{
    public MemoryTurnStore Inner { get; } = new();

    public volatile bool Down;

    public volatile bool DownForDocuments;

    /// <summary>Runs before each commit, to do what another process might do at that moment.</summary>
    public Func<TurnCommit, Task>? BeforeCommit { get; set; }

    public int Commits;

    public async Task<CommitStatus> CommitAsync(TurnCommit commit, CancellationToken cancellationToken)
    {
        Check(Down);
        if (BeforeCommit is { } before)
            await before(commit);
        Interlocked.Increment(ref Commits);
        return await Inner.CommitAsync(commit, cancellationToken);
    }

    public Task<IReadOnlyDictionary<string, StoreItem>> ReadAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken) =>
        Check(Down || DownForDocuments).Inner.ReadAsync(keys, cancellationToken);

    public Task WriteAsync(IReadOnlyDictionary<string, StoreItem> changes, CancellationToken cancellationToken) =>
        Check(Down || DownForDocuments).Inner.WriteAsync(changes, cancellationToken);

    public Task DeleteAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken) => Check(Down).Inner.DeleteAsync(keys, cancellationToken);

    public Task<long> LastSequenceAsync(string conversationId, CancellationToken cancellationToken) =>
        Check(Down).Inner.LastSequenceAsync(conversationId, cancellationToken);

    public Task<IReadOnlyList<RecordedActivity>> ReadActivitiesAsync(string conversationId, long after, int limit, CancellationToken cancellationToken) =>
        Check(Down).Inner.ReadActivitiesAsync(conversationId, after, limit, cancellationToken);

    public Task<RecordedActivity?> FindActivityAsync(string conversationId, string activityId, CancellationToken cancellationToken) =>
        Check(Down).Inner.FindActivityAsync(conversationId, activityId, cancellationToken);

    public Task<IReadOnlyList<string>> ListKeysAsync(string prefix, CancellationToken cancellationToken) =>
        Check(Down).Inner.ListKeysAsync(prefix, cancellationToken);

    public Task<IReadOnlyList<string>> ListConversationsIdleSinceAsync(DateTimeOffset before, int limit, CancellationToken cancellationToken) =>
        Check(Down).Inner.ListConversationsIdleSinceAsync(before, limit, cancellationToken);

    public Task DeleteConversationAsync(string conversationId, IReadOnlyCollection<string> documentPrefixes, CancellationToken cancellationToken) =>
        Check(Down).Inner.DeleteConversationAsync(conversationId, documentPrefixes, cancellationToken);

    // Not a StoreUnavailableException: whatever a store throws must be taken as one.
    private FaultyStore Check(bool down) => down ? throw new IOException("disk full") : this;
}
