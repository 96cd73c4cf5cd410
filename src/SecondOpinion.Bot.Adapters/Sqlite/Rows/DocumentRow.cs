namespace SecondOpinion.Bot.Adapters.Sqlite.Rows;

/// <summary>What a document's checksum covers.</summary>
internal static class DocumentRow
{
    public static long Checksum(byte[] key, long version, byte[] value) => RowChecksum.Of(key).And(version).And(value).Value;
}
