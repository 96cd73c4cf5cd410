using System.Buffers.Binary;
using Microsoft.Win32.SafeHandles;

namespace SecondOpinion.Bot.Adapters.Sqlite.Files;

/// <summary>
/// Zeroes the unused middle of every B-tree page (sqlite.org/fileformat2.html, 1.6). secure_delete overwrites what is
/// deleted, but a row that had once been moved to another page leaves a copy of itself there, which nobody overwrites.
/// No reader looks at these bytes, so a crash in between breaks nothing. Only while the log is empty and no connection
/// writes: a page in a writer's cache would bring the old bytes back.
/// </summary>
internal sealed class Scrubber(string database) : IDisposable
{
    private const int FileHeader = 100;
    private const int PagesAtOnce = 256;

    // 64 GB: below it every page that is not of a B-tree begins with a zero byte (the number of another page).
    private const long MostPages = 1L << 24;

    // Opened once: closing a second handle of the file would take away the locks SQLite holds on it (POSIX).
    private readonly SafeFileHandle _file = File.OpenHandle(database, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);

    /// <summary>Reads the whole file: about a tenth of a second per 200 MB. A file of 64 GB or more is left as it is.</summary>
    /// <exception cref="IOException">The disk did not take it; to be done again.</exception>
    public void Scrub()
    {
        Span<byte> header = stackalloc byte[FileHeader];
        if (RandomAccess.Read(_file, header, 0) != FileHeader)
            return;
        var size = PageSize(header);
        if (RandomAccess.GetLength(_file) / size >= MostPages)
            return;
        var pages = new byte[size * PagesAtOnce];
        for (long at = 0; ; at += pages.Length)
        {
            var whole = RandomAccess.Read(_file, pages, at) / size;
            for (var n = 0; n < whole; n++)
                ScrubPage(pages.AsSpan(n * size, size), at + ((long)n * size));
            if (whole < PagesAtOnce)
                break;
        }

        RandomAccess.FlushToDisk(_file);
    }

    public void Dispose() => _file.Dispose();

    private void ScrubPage(Span<byte> page, long at)
    {
        if (Unused(page, isFirst: at == 0) is not var (start, end) || page[start..end].IndexOfAnyExcept((byte)0) < 0)
            return;
        page[start..end].Clear();
        RandomAccess.Write(_file, page[start..end], at + start);
    }

    // Between the cell pointers and the first cell; null when the page is not of a B-tree.
    private static (int Start, int End)? Unused(ReadOnlySpan<byte> page, bool isFirst)
    {
        var header = isFirst ? FileHeader : 0;
        var pointers = page[header] switch { 2 or 5 => header + 12, 10 or 13 => header + 8, _ => page.Length };
        if (pointers == page.Length)
            return null;
        var start = pointers + (2 * BinaryPrimitives.ReadUInt16BigEndian(page[(header + 3)..]));
        int end = BinaryPrimitives.ReadUInt16BigEndian(page[(header + 5)..]);
        return start < end && end <= page.Length ? (start, end) : null;
    }

    private static int PageSize(ReadOnlySpan<byte> header) =>
        BinaryPrimitives.ReadUInt16BigEndian(header[16..]) is var size && size == 1 ? 65536 : size;
}
