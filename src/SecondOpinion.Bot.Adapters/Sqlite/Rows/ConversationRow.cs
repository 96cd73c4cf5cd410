namespace SecondOpinion.Bot.Adapters.Sqlite.Rows;

/// <summary>What a conversation's checksum covers. A wrong time would delete a conversation too early.</summary>
internal static class ConversationRow
{
    public static long Checksum(byte[] id, long number, long lastRecorded) => RowChecksum.Of(id).And(number).And(lastRecorded).Value;
}
