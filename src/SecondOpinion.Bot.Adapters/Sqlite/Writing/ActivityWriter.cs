using Microsoft.Data.Sqlite;
using SecondOpinion.Bot.Adapters.Sqlite.Rows;
using SecondOpinion.Bot.Adapters.Storing;

namespace SecondOpinion.Bot.Adapters.Sqlite.Writing;

/// <summary>Writes conversations and their activities inside the transaction of its session.</summary>
internal sealed class ActivityWriter(SqliteConnection connection) : IDisposable
{
    private readonly Statement _number = new(connection, "SELECT number FROM conversations WHERE id = $1");
    private readonly Statement _last = new(connection, "SELECT max(sequence) FROM activities WHERE conversation = $1");
    private readonly Statement _find = new(connection, "SELECT 1 FROM activities WHERE conversation = $1 AND id = $2");
    private readonly Statement _create = new(connection, "INSERT INTO conversations (number, id, last_recorded, checksum) VALUES ($1, $2, $3, $4)");
    private readonly Statement _nextNumber = new(connection, "SELECT coalesce(max(number), 0) + 1 FROM conversations");
    private readonly Statement _touch = new(connection, "UPDATE conversations SET last_recorded = $2, checksum = $3 WHERE number = $1");
    private readonly Statement _append = new(connection, "INSERT INTO activities (conversation, sequence, id, json, checksum) VALUES ($1, $2, $3, $4, $5)");
    private readonly Statement _deleteActivities = new(connection, "DELETE FROM activities WHERE conversation = $1");
    private readonly Statement _deleteConversation = new(connection, "DELETE FROM conversations WHERE number = $1");

    /// <summary>The conversation's number, null when there is none.</summary>
    public long? Find(byte[] conversation) => _number.Number(conversation);

    public long LastSequence(long? number) => number is { } n ? _last.Number(n) ?? 0 : 0;

    public bool Has(long? number, byte[] activity) => number is { } n && _find.Number(n, activity) is not null;

    public void Append(EncodedTurn turn, long? number, long utcTicks)
    {
        var stored = number ?? _nextNumber.Number()!.Value;
        var checksum = ConversationRow.Checksum(turn.Conversation, stored, utcTicks);
        if (number is null)
            _create.Run(stored, turn.Conversation, utcTicks, checksum);
        else
            _touch.Run(stored, utcTicks, checksum);

        var sequence = turn.ExpectedSequence;
        foreach (var (id, json) in turn.Activities)
        {
            sequence++;
            _append.Run(stored, sequence, id, json, ActivityRow.Checksum(turn.Conversation, sequence, id, json));
        }
    }

    public void Delete(long number)
    {
        _deleteActivities.Run(number);
        _deleteConversation.Run(number);
    }

    public void Dispose()
    {
        foreach (var statement in new[] { _number, _last, _find, _create, _nextNumber, _touch, _append, _deleteActivities, _deleteConversation })
            statement.Dispose();
    }
}
