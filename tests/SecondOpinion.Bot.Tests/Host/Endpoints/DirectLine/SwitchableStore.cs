using SecondOpinion.Bot.Protocol.State;

namespace SecondOpinion.Bot.Tests.Host.Endpoints.DirectLine;

/// <summary>A store that a test can take away and give back.</summary>
internal sealed class SwitchableStore(ITurnStore inner) : ITurnStore
{
    public bool IsDown { get; set; }

    private ITurnStore Up => IsDown ? throw new StoreUnavailableException("Taken away by a test.") : inner;

    public async Task<IReadOnlyDictionary<string, StoreItem>> ReadAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken) =>
        await Up.ReadAsync(keys, cancellationToken);

    public async Task WriteAsync(IReadOnlyDictionary<string, StoreItem> changes, CancellationToken cancellationToken) =>
        await Up.WriteAsync(changes, cancellationToken);

    public async Task DeleteAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken) =>
        await Up.DeleteAsync(keys, cancellationToken);

    public async Task<CommitStatus> CommitAsync(TurnCommit commit, CancellationToken cancellationToken) =>
        await Up.CommitAsync(commit, cancellationToken);

    public async Task<long> LastSequenceAsync(string conversationId, CancellationToken cancellationToken) =>
        await Up.LastSequenceAsync(conversationId, cancellationToken);

    public async Task<IReadOnlyList<RecordedActivity>> ReadActivitiesAsync(string conversationId, long after, int limit, CancellationToken cancellationToken) =>
        await Up.ReadActivitiesAsync(conversationId, after, limit, cancellationToken);

    public async Task<RecordedActivity?> FindActivityAsync(string conversationId, string activityId, CancellationToken cancellationToken) =>
        await Up.FindActivityAsync(conversationId, activityId, cancellationToken);

    public async Task<IReadOnlyList<string>> ListKeysAsync(string prefix, CancellationToken cancellationToken) =>
        await Up.ListKeysAsync(prefix, cancellationToken);

    public async Task<IReadOnlyList<string>> ListConversationsIdleSinceAsync(DateTimeOffset before, int limit, CancellationToken cancellationToken) =>
        await Up.ListConversationsIdleSinceAsync(before, limit, cancellationToken);

    public async Task DeleteConversationAsync(string conversationId, IReadOnlyCollection<string> documentPrefixes, CancellationToken cancellationToken) =>
        await Up.DeleteConversationAsync(conversationId, documentPrefixes, cancellationToken);
}
