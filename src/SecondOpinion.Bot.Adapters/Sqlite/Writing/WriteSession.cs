using Microsoft.Data.Sqlite;
using SecondOpinion.Bot.Adapters.Sqlite.Rows;

namespace SecondOpinion.Bot.Adapters.Sqlite.Writing;

/// <summary>The writing connection with its prepared statements, and the transaction of the group under way.</summary>
internal sealed class WriteSession : IDisposable
{
    // Versions issued in one group; a group is far smaller.
    private const long VersionsPerGroup = 1L << 20;

    private readonly SqliteConnection _connection;
    private readonly Statement _begin, _commit, _rollback, _mark, _erase;
    private long _group;
    private long _versions;

    public WriteSession(SqliteConnection connection)
    {
        _connection = connection;
        _begin = new Statement(connection, "BEGIN IMMEDIATE");
        _commit = new Statement(connection, "COMMIT");
        _rollback = new Statement(connection, "ROLLBACK");
        _mark = new Statement(connection, "UPDATE store SET last_group = $1");
        _erase = new Statement(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
        Activities = new ActivityWriter(connection);
        Documents = new DocumentWriter(connection);
    }

    public ActivityWriter Activities { get; }

    public DocumentWriter Documents { get; }

    /// <summary>True once the group under way has changed something.</summary>
    public bool Changed { get; set; }

    /// <param name="group">The group's number; the versions of its documents begin with it.</param>
    public void Begin(long group)
    {
        (_group, _versions, Changed) = (group, 0, false);
        _begin.Run();
    }

    public long NextVersion() => _versions < VersionsPerGroup ? (_group * VersionsPerGroup) + _versions++ : throw new InvalidOperationException("One write changes too many documents.");

    /// <summary>Durable when it returns. False when there was nothing to make durable.</summary>
    public bool Commit()
    {
        if (!Changed)
        {
            _rollback.Run();
            return false;
        }

        _mark.Run(_group);
        _commit.Run();
        return true;
    }

    /// <summary>Moves the write-ahead log into the file and empties it. False when a reader was in the way.</summary>
    public bool EmptyLog() => _erase.Number() == 0;

    public void Dispose()
    {
        Documents.Dispose();
        Activities.Dispose();
        foreach (var statement in new[] { _begin, _commit, _rollback, _mark, _erase })
            statement.Dispose();
        _connection.Dispose();
    }
}
