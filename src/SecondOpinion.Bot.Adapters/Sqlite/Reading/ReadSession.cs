using Microsoft.Data.Sqlite;
using SecondOpinion.Bot.Adapters.Sqlite.Rows;
using SecondOpinion.Bot.Adapters.Storing;
using SecondOpinion.Bot.Protocol.State;

namespace SecondOpinion.Bot.Adapters.Sqlite.Reading;

/// <summary>A reading connection with its prepared statements. One statement reads one committed state.</summary>
internal sealed class ReadSession(SqliteConnection connection) : IDisposable
{
    private readonly Statement _begin = new(connection, "BEGIN");
    private readonly Statement _end = new(connection, "COMMIT");
    private readonly Statement _document = new(connection, "SELECT version, value, checksum FROM documents WHERE key = $1");
    private readonly Statement _keys = new(connection, "SELECT key FROM documents WHERE key >= $1 AND key < $2");
    private readonly Statement _allKeys = new(connection, "SELECT key FROM documents");
    private readonly Statement _last = new(connection, "SELECT max(sequence) FROM activities WHERE conversation = (SELECT number FROM conversations WHERE id = $1)");
    private readonly Statement _activities = new(connection, "SELECT sequence, id, json, checksum FROM activities WHERE conversation = (SELECT number FROM conversations WHERE id = $1) AND sequence > $2 ORDER BY sequence LIMIT $3");
    private readonly Statement _activity = new(connection, "SELECT sequence, id, json, checksum FROM activities WHERE conversation = (SELECT number FROM conversations WHERE id = $1) AND id = $2");
    private readonly Statement _idle = new(connection, "SELECT id, number, last_recorded, checksum FROM conversations WHERE last_recorded < $1 ORDER BY last_recorded, number LIMIT $2");

    /// <summary>All from one committed state, also when there are several.</summary>
    public IReadOnlyDictionary<string, StoreItem> Documents(IReadOnlyCollection<string> keys)
    {
        var found = new Dictionary<string, StoreItem>(StringComparer.Ordinal);
        _begin.Run();
        foreach (var key in keys)
        {
            if (Document(StoredName.Encode(key)) is { } item)
                found[key] = item;
        }

        _end.Run();
        return found;
    }

    public IReadOnlyList<string> Keys(string prefix)
    {
        var bytes = prefix.Length == 0 ? [] : StoredName.Encode(prefix);
        using var rows = bytes.Length == 0 ? _allKeys.Rows() : _keys.Rows(bytes, StoredName.After(bytes));
        var keys = new List<string>();
        while (rows.Read())
            keys.Add(StoredName.Decode(rows.GetFieldValue<byte[]>(0)));
        // The order of UTF-8 bytes is not the ordinal order of strings beyond U+D7FF.
        keys.Sort(StringComparer.Ordinal);
        return keys;
    }

    public long LastSequence(string conversationId) => _last.Number(StoredName.Encode(conversationId)) ?? 0;

    public IReadOnlyList<RecordedActivity> Activities(string conversationId, long after, int limit)
    {
        var conversation = StoredName.Encode(conversationId);
        var first = Math.Max(after, 0);
        var found = new List<RecordedActivity>();
        using var rows = _activities.Rows(conversation, first, Math.Max(limit, 0));
        while (rows.Read())
        {
            found.Add(ActivityRow.Read(conversation, rows));
            if (found[^1].Sequence != first + found.Count)
                throw SqliteFaults.DamagedRow("activities");
        }

        return found;
    }

    public RecordedActivity? Activity(string conversationId, string activityId)
    {
        var conversation = StoredName.Encode(conversationId);
        using var rows = _activity.Rows(conversation, StoredName.Encode(activityId));
        return rows.Read() ? ActivityRow.Read(conversation, rows) : null;
    }

    public IReadOnlyList<string> IdleConversations(DateTimeOffset before, int limit)
    {
        var found = new List<string>();
        using var rows = _idle.Rows(before.UtcTicks, Math.Max(limit, 0));
        while (rows.Read())
        {
            var id = rows.GetFieldValue<byte[]>(0);
            if (ConversationRow.Checksum(id, rows.GetInt64(1), rows.GetInt64(2)) != rows.GetInt64(3))
                throw SqliteFaults.DamagedRow("conversations");
            found.Add(StoredName.Decode(id));
        }

        return found;
    }

    public void Dispose()
    {
        foreach (var statement in new[] { _begin, _end, _document, _keys, _allKeys, _last, _activities, _activity, _idle })
            statement.Dispose();
        connection.Dispose();
    }

    private StoreItem? Document(byte[] key)
    {
        using var rows = _document.Rows(key);
        if (!rows.Read())
            return null;
        var (version, value) = (rows.GetInt64(0), rows.GetFieldValue<byte[]>(1));
        return DocumentRow.Checksum(key, version, value) == rows.GetInt64(2)
            ? new StoreItem(StoredJson.DecodeDocument(value), StoredETag.Format(version))
            : throw SqliteFaults.DamagedRow("documents");
    }
}
