using Microsoft.Data.Sqlite;
using SecondOpinion.Bot.Adapters.Storing;
using SecondOpinion.Bot.Protocol.State;

namespace SecondOpinion.Bot.Adapters.Sqlite.Rows;

/// <summary>One recorded activity as a row of (sequence, id, json, checksum).</summary>
internal static class ActivityRow
{
    /// <summary>The conversation's own id is part of it: a row that lands in another person's conversation is damage.</summary>
    public static long Checksum(byte[] conversation, long sequence, byte[] id, byte[] json) =>
        RowChecksum.Of(conversation).And(sequence).And(id).And(json).Value;

    /// <exception cref="StoreUnavailableException">The row is not as it was written.</exception>
    public static RecordedActivity Read(byte[] conversation, SqliteDataReader row)
    {
        var sequence = row.GetInt64(0);
        var json = row.GetFieldValue<byte[]>(2);
        if (Checksum(conversation, sequence, row.GetFieldValue<byte[]>(1), json) != row.GetInt64(3))
            throw SqliteFaults.DamagedRow("activities");
        return new(sequence, StoredJson.DecodeActivity(json));
    }
}
