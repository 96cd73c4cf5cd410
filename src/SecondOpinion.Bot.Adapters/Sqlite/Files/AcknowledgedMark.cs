using System.Buffers.Binary;
using Microsoft.Win32.SafeHandles;
using SecondOpinion.Bot.Adapters.Sqlite.Rows;

namespace SecondOpinion.Bot.Adapters.Sqlite.Files;

/// <summary>
/// The number of the last group of commits that was acknowledged, beside the database. SQLite takes a damaged, cut or
/// missing write-ahead log for one that ends earlier, and would silently open an older state; a database behind this mark
/// is refused. Written after each COMMIT without a flush of its own: it may be behind the database, never before it.
/// </summary>
internal sealed class AcknowledgedMark : IDisposable
{
    private const int Size = 16;

    private readonly SafeFileHandle _file;

    public AcknowledgedMark(string path)
    {
        using (DataDirectory.OpenPrivate(path, FileShare.ReadWrite))
        {
            // Only created here, with its permissions.
        }

        _file = File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite, FileShare.Read);
    }

    /// <summary>0 when there is none. One that cannot be read is none: it protects what the checks cannot see, and no more.</summary>
    public long Read()
    {
        Span<byte> bytes = stackalloc byte[Size];
        if (RandomAccess.Read(_file, bytes, 0) != Size)
            return 0;
        var group = BinaryPrimitives.ReadInt64LittleEndian(bytes);
        return BinaryPrimitives.ReadInt64LittleEndian(bytes[8..]) == Checksum(group) ? group : 0;
    }

    public void Write(long group)
    {
        Span<byte> bytes = stackalloc byte[Size];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, group);
        BinaryPrimitives.WriteInt64LittleEndian(bytes[8..], Checksum(group));
        try
        {
            RandomAccess.Write(_file, bytes, 0);
        }
        catch (IOException)
        {
            // The commit stands; the mark stays behind it until the next one.
        }
    }

    public void Dispose() => _file.Dispose();

    private static long Checksum(long group) => RowChecksum.Of("mark"u8).And(group).Value;
}
