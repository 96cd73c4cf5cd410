using System.Security.Cryptography;

namespace SecondOpinion.Bot.Host.Endpoints.DirectLine.Access;

/// <summary>
/// The key that tokens are signed with: 32 random bytes in the data directory, readable by its owner alone, made on the first
/// start. Deleting it makes every token invalid.
/// </summary>
internal static class SigningKeyFile
{
    private const int KeyLength = 32;
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    public static ReadOnlyMemory<byte> ReadOrCreate(string dataDirectory)
    {
        Directory.CreateDirectory(dataDirectory);
        var path = Path.Combine(dataDirectory, "directline.key");
        if (!File.Exists(path))
            Create(path);
        var key = File.ReadAllBytes(path);
        if (key.Length != KeyLength)
            throw new InvalidDataException($"{path} is not a signing key of {KeyLength} bytes. Restore it, or delete it to make all tokens invalid.");
        return key;
    }

    private static void Create(string path)
    {
        var unfinished = $"{path}.{Environment.ProcessId}";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = OwnerOnly;
        using (var file = new FileStream(unfinished, options))
        {
            file.Write(RandomNumberGenerator.GetBytes(KeyLength));
            file.Flush(flushToDisk: true);
        }
        try
        {
            File.Move(unfinished, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            // Another process starting at the same time was first; its key is the key.
            File.Delete(unfinished);
        }
    }
}
