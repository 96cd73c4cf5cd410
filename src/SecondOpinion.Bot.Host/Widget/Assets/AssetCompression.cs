using System.IO.Compression;

namespace SecondOpinion.Bot.Host.Widget.Assets;

/// <summary>Uses the compressed form the build left beside a file, and compresses small files itself.</summary>
internal static class AssetCompression
{
    public static byte[] Brotli(string path, byte[] plain) =>
        Beside(path, ".br") ?? Compress(plain, target => new BrotliStream(target, CompressionLevel.Optimal));

    public static byte[] Gzip(string path, byte[] plain) =>
        Beside(path, ".gz") ?? Compress(plain, target => new GZipStream(target, CompressionLevel.Optimal));

    private static byte[]? Beside(string path, string extension) =>
        File.Exists(path + extension) ? File.ReadAllBytes(path + extension) : null;

    private static byte[] Compress(byte[] plain, Func<Stream, Stream> compressor)
    {
        using var target = new MemoryStream();
        using (var stream = compressor(target))
        {
            stream.Write(plain);
        }

        return target.ToArray();
    }
}
