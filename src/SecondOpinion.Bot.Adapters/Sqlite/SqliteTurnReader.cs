using Microsoft.Data.Sqlite;
using SecondOpinion.Bot.Adapters.Sqlite.Files;
using SecondOpinion.Bot.Adapters.Sqlite.Reading;
using SecondOpinion.Bot.Protocol.State;

namespace SecondOpinion.Bot.Adapters.Sqlite;

/// <summary>Reads the record beside a service that is running, or without one: what was committed last, never waiting for the writer, changing nothing.</summary>
public sealed class SqliteTurnReader : IAsyncDisposable
{
    private readonly ReadPool _reads;

    private SqliteTurnReader(Connections connections) => _reads = new ReadPool(connections, 1);

    /// <param name="directory">The data directory.</param>
    /// <exception cref="StoreOpenException">There is no store of this version.</exception>
    public static SqliteTurnReader Open(string directory)
    {
        var database = DataDirectory.DatabaseIn(directory);
        var connections = new Connections(database);
        if (!connections.FileExists)
            throw new StoreOpenException($"{database} does not exist.");
        try
        {
            using var connection = connections.OpenReader();
            var version = Migration.Version(connection, database, Schema.Steps.Count);
            return version == Schema.Steps.Count
                ? new SqliteTurnReader(connections)
                : throw new StoreOpenException($"{database} is of an older version. Start the service once: it brings it up to date.");
        }
        catch (SqliteException fault)
        {
            throw new StoreOpenException($"{database} cannot be read: {fault.Message}", fault);
        }
    }

    public Task<IReadOnlyDictionary<string, StoreItem>> ReadAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken) =>
        _reads.ReadAsync(session => session.Documents(keys), cancellationToken);

    public Task<IReadOnlyList<RecordedActivity>> ReadActivitiesAsync(string conversationId, long after, int limit, CancellationToken cancellationToken) =>
        _reads.ReadAsync(session => session.Activities(conversationId, after, limit), cancellationToken);

    public Task<IReadOnlyList<string>> ListKeysAsync(string prefix, CancellationToken cancellationToken) =>
        _reads.ReadAsync(session => session.Keys(prefix), cancellationToken);

    public ValueTask DisposeAsync() => _reads.DisposeAsync();
}
