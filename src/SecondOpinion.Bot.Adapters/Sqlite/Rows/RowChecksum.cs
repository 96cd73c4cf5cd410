using System.Buffers.Binary;
using System.Numerics;

namespace SecondOpinion.Bot.Adapters.Sqlite.Rows;

/// <summary>
/// CRC-32C over everything a row says. SQLite has no checksums of its own: a flipped bit inside a value would be read as
/// if it had been written so. Lengths go in too, so that no two rows share their bytes by shifting a border.
/// </summary>
internal readonly struct RowChecksum
{
    private readonly uint _crc;

    private RowChecksum(uint crc) => _crc = crc;

    public static RowChecksum Of(ReadOnlySpan<byte> first) => new RowChecksum(uint.MaxValue).And(first);

    public long Value => ~_crc;

    public RowChecksum And(long number) => new(BitOperations.Crc32C(_crc, (ulong)number));

    public RowChecksum And(ReadOnlySpan<byte> bytes)
    {
        var crc = BitOperations.Crc32C(_crc, (ulong)bytes.Length);
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
            crc = BitOperations.Crc32C(crc, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        foreach (var rest in bytes)
            crc = BitOperations.Crc32C(crc, rest);
        return new(crc);
    }
}
