using Microsoft.Data.Sqlite;
using SecondOpinion.Bot.Adapters.Sqlite.Rows;
using SecondOpinion.Bot.Adapters.Storing;

namespace SecondOpinion.Bot.Adapters.Sqlite.Writing;

/// <summary>Writes and deletes documents inside the transaction of its session.</summary>
internal sealed class DocumentWriter(SqliteConnection connection) : IDisposable
{
    private readonly Statement _version = new(connection, "SELECT version FROM documents WHERE key = $1");
    private readonly Statement _insert = new(connection, "INSERT INTO documents (key, version, value, checksum) VALUES ($1, $2, $3, $4)");
    private readonly Statement _update = new(connection, "UPDATE documents SET version = $2, value = $3, checksum = $4 WHERE key = $1");
    private readonly Statement _delete = new(connection, "DELETE FROM documents WHERE key = $1");
    private readonly Statement _deleteRange = new(connection, "DELETE FROM documents WHERE key >= $1 AND key < $2");

    public bool Allows(IReadOnlyList<DocumentChange> changes)
    {
        foreach (var change in changes)
        {
            if (!change.ETag.Allows(_version.Number(change.Key)))
                return false;
        }

        return true;
    }

    public void Write(IReadOnlyList<DocumentChange> changes, WriteSession session)
    {
        foreach (var (key, value, _) in changes)
        {
            var version = session.NextVersion();
            var checksum = DocumentRow.Checksum(key, version, value);
            if (_update.Run(key, version, value, checksum) == 0)
                _insert.Run(key, version, value, checksum);
            session.Changed = true;
        }
    }

    public void Delete(IReadOnlyList<byte[]> keys, WriteSession session)
    {
        foreach (var key in keys)
            session.Changed |= _delete.Run(key) > 0;
    }

    public void DeleteRange(byte[] prefix, WriteSession session) =>
        session.Changed |= _deleteRange.Run(prefix, StoredName.After(prefix)) > 0;

    public void Dispose()
    {
        foreach (var statement in new[] { _version, _insert, _update, _delete, _deleteRange })
            statement.Dispose();
    }
}
