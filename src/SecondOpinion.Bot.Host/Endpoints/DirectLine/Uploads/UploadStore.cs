using System.Text;
using SecondOpinion.Bot.Protocol.DirectLine;

namespace SecondOpinion.Bot.Host.Endpoints.DirectLine.Uploads;

/// <summary>
/// Uploaded files in the data directory for 24 hours: one file each under an id nobody can guess, its content type in the
/// first line. The name its sender gave it is never a name on the disk.
/// </summary>
internal sealed class UploadStore(string directory, TimeProvider clock, RandomId newId)
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const int MaxIdLength = 64;

    /// <summary>How long a file can be fetched.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    public async Task<string> SaveAsync(UploadedFile file, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(directory);
        var id = newId();
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Options = FileOptions.Asynchronous };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = OwnerOnly;
        await using var stream = new FileStream(PathOf(id), options);
        await stream.WriteAsync(Encoding.ASCII.GetBytes(file.ContentType + "\n"), cancellationToken);
        await stream.WriteAsync(file.Content, cancellationToken);
        File.SetLastWriteTimeUtc(PathOf(id), clock.GetUtcNow().UtcDateTime);
        return id;
    }

    /// <summary>The file with its type; null when there is none, or its time is over.</summary>
    public async Task<UploadedFile?> FindAsync(string id, CancellationToken cancellationToken)
    {
        if (id.Length > MaxIdLength || !id.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_'))
            return null;
        var path = PathOf(id);
        if (!File.Exists(path) || IsOver(path))
            return null;
        var bytes = await File.ReadAllBytesAsync(path, cancellationToken);
        var line = Array.IndexOf(bytes, (byte)'\n');
        return new UploadedFile(id, Encoding.ASCII.GetString(bytes, 0, line), bytes[(line + 1)..]);
    }

    /// <summary>Deletes what is older than <see cref="Lifetime"/> and tells how many files that were.</summary>
    public int Sweep()
    {
        if (!Directory.Exists(directory))
            return 0;
        var over = Directory.EnumerateFiles(directory).Where(IsOver).ToList();
        over.ForEach(File.Delete);
        return over.Count;
    }

    private bool IsOver(string path) => clock.GetUtcNow().UtcDateTime - File.GetLastWriteTimeUtc(path) >= Lifetime;

    private string PathOf(string id) => Path.Combine(directory, id);
}
