using SecondOpinion.Bot.Adapters.Sqlite.Files;
using SecondOpinion.Bot.Adapters.Sqlite.Reading;
using SecondOpinion.Bot.Adapters.Sqlite.Writing;
using SecondOpinion.Bot.Adapters.Storing;
using SecondOpinion.Bot.Protocol.State;

namespace SecondOpinion.Bot.Adapters.Sqlite;

/// <summary>
/// The record of one process in one SQLite file. What is acknowledged has been fsynced. Ids and keys must be valid Unicode
/// and not empty (<see cref="ArgumentException"/>); a disk that does not take or give something throws
/// <see cref="StoreUnavailableException"/>, and the next call tries it anew.
/// </summary>
public sealed class SqliteTurnStore : ITurnStore, IAsyncDisposable
{
    private readonly StoreFile _file;
    private readonly TimeProvider _time;
    private readonly ReadPool _reads;
    private readonly WriteLoop _writes;

    private SqliteTurnStore(StoreFile file, int readConnections, TimeProvider time)
    {
        (_file, _time) = (file, time);
        _reads = new ReadPool(file.Connections, readConnections);
        _writes = new WriteLoop(file, time);
    }

    /// <summary>Opens or creates the store, checks it for damage and brings it to the present schema.</summary>
    /// <exception cref="StoreOpenException">It is damaged, in use, of a newer version, or its disk cannot be written.</exception>
    public static SqliteTurnStore Open(SqliteStoreOptions options, TimeProvider time) => Open(options, time, Schema.Steps);

    internal static SqliteTurnStore Open(SqliteStoreOptions options, TimeProvider time, IReadOnlyList<string> schemaSteps)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.ReadConnections, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.ReadConnections, 64);
        return new SqliteTurnStore(StoreFile.Open(options, schemaSteps), options.ReadConnections, time);
    }

    public async Task<CommitStatus> CommitAsync(TurnCommit commit, CancellationToken cancellationToken)
    {
        var turn = EncodedTurn.Encode(commit);
        return await _writes.WriteAsync(session => TurnWriter.Commit(session, turn, _time), erases: false, cancellationToken);
    }

    public async Task WriteAsync(IReadOnlyDictionary<string, StoreItem> changes, CancellationToken cancellationToken)
    {
        var encoded = DocumentChange.Encode(changes);
        if (!await _writes.WriteAsync(session => TurnWriter.Write(session, encoded), erases: false, cancellationToken))
            throw new ETagConflictException();
    }

    public async Task DeleteAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken)
    {
        IReadOnlyList<byte[]> encoded = [.. keys.Select(StoredName.Encode)];
        await _writes.WriteAsync(session => TurnWriter.Delete(session, encoded), erases: false, cancellationToken);
    }

    /// <summary>As the contract says; and what was deleted is in neither file any more when it returns. An empty prefix is refused.</summary>
    public async Task DeleteConversationAsync(string conversationId, IReadOnlyCollection<string> documentPrefixes, CancellationToken cancellationToken)
    {
        var conversation = StoredName.Encode(conversationId);
        IReadOnlyList<byte[]> prefixes = [.. documentPrefixes.Select(StoredName.Encode)];
        await _writes.WriteAsync(session => TurnWriter.DeleteConversation(session, conversation, prefixes), erases: true, cancellationToken);
    }

    public Task<IReadOnlyDictionary<string, StoreItem>> ReadAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken) =>
        _reads.ReadAsync(session => session.Documents(keys), cancellationToken);

    public Task<long> LastSequenceAsync(string conversationId, CancellationToken cancellationToken) =>
        _reads.ReadAsync(session => session.LastSequence(conversationId), cancellationToken);

    public Task<IReadOnlyList<RecordedActivity>> ReadActivitiesAsync(string conversationId, long after, int limit, CancellationToken cancellationToken) =>
        _reads.ReadAsync(session => session.Activities(conversationId, after, limit), cancellationToken);

    public Task<RecordedActivity?> FindActivityAsync(string conversationId, string activityId, CancellationToken cancellationToken) =>
        _reads.ReadAsync(session => session.Activity(conversationId, activityId), cancellationToken);

    public Task<IReadOnlyList<string>> ListKeysAsync(string prefix, CancellationToken cancellationToken) =>
        _reads.ReadAsync(session => session.Keys(prefix), cancellationToken);

    public Task<IReadOnlyList<string>> ListConversationsIdleSinceAsync(DateTimeOffset before, int limit, CancellationToken cancellationToken) =>
        _reads.ReadAsync(session => session.IdleConversations(before, limit), cancellationToken);

    /// <summary>Commits what was accepted, then closes. Later calls throw <see cref="ObjectDisposedException"/>.</summary>
    public async ValueTask DisposeAsync()
    {
        await _reads.DisposeAsync();
        await _writes.DisposeAsync();
        _file.Dispose();
    }
}
