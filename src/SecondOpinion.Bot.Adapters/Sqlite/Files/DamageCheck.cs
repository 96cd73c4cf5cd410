using Microsoft.Data.Sqlite;
using SecondOpinion.Bot.Adapters.Sqlite.Rows;

namespace SecondOpinion.Bot.Adapters.Sqlite.Files;

/// <summary>Looks for damage before anything is served. Gives what is wrong in a few words without stored content, or null.</summary>
internal static class DamageCheck
{
    /// <summary>The structure of every page, but not every row: grows with the file at the speed of the disk.</summary>
    public static string? Pages(SqliteConnection connection) => First(connection, "PRAGMA quick_check(1)");

    /// <summary>Every page, every index and every row's checksum; activities without gaps.</summary>
    public static string? EveryRow(SqliteConnection connection) =>
        First(connection, "PRAGMA integrity_check(1)")
        ?? (Exists(connection, "PRAGMA foreign_key_check") ? "an activity belongs to no conversation" : null)
        ?? (Exists(connection, "SELECT 1 FROM activities GROUP BY conversation HAVING min(sequence) <> 1 OR max(sequence) <> count(*) LIMIT 1") ? "activities are missing" : null)
        ?? (Exists(connection, "SELECT 1 FROM conversations c WHERE NOT EXISTS (SELECT 1 FROM activities a WHERE a.conversation = c.number) LIMIT 1") ? "a conversation has no activities" : null)
        ?? Rows(connection, "conversations", "SELECT id, number, last_recorded, checksum FROM conversations",
            r => ConversationRow.Checksum(Bytes(r, 0), r.GetInt64(1), r.GetInt64(2)) == r.GetInt64(3))
        ?? Rows(connection, "activities", "SELECT c.id, a.sequence, a.id, a.json, a.checksum FROM activities a JOIN conversations c ON c.number = a.conversation",
            r => ActivityRow.Checksum(Bytes(r, 0), r.GetInt64(1), Bytes(r, 2), Bytes(r, 3)) == r.GetInt64(4))
        ?? Rows(connection, "documents", "SELECT key, version, value, checksum FROM documents",
            r => DocumentRow.Checksum(Bytes(r, 0), r.GetInt64(1), Bytes(r, 2)) == r.GetInt64(3));

    private static string? First(SqliteConnection connection, string check) =>
        Connections.Value(connection, check) is "ok" ? null : "its pages or indexes contradict each other";

    private static bool Exists(SqliteConnection connection, string sql) => Connections.Value(connection, sql) is not null;

    private static string? Rows(SqliteConnection connection, string table, string sql, Func<SqliteDataReader, bool> isAsWritten)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            if (!isAsWritten(rows))
                return $"a row of {table} does not match its checksum";
        }

        return null;
    }

    private static byte[] Bytes(SqliteDataReader row, int column) => row.GetFieldValue<byte[]>(column);
}
