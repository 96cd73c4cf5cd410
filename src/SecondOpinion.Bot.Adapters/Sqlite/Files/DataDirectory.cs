namespace SecondOpinion.Bot.Adapters.Sqlite.Files;

/// <summary>The directory of a store, held by this process alone as long as it is open.</summary>
internal sealed class DataDirectory : IDisposable
{
    private const UnixFileMode OwnerFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    // A process that was just killed may still hold the lock for a moment.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly FileStream _lock;

    private DataDirectory(string path, FileStream held) => (Path, _lock) = (path, held);

    public string Path { get; }

    public string Database => DatabaseIn(Path);

    public string Mark => System.IO.Path.Combine(Path, "bot.mark");

    /// <summary>The database file of a data directory.</summary>
    public static string DatabaseIn(string directory) => System.IO.Path.Combine(System.IO.Path.GetFullPath(directory), "bot.db");

    /// <exception cref="StoreOpenException">The directory cannot be used, or another process uses it.</exception>
    public static DataDirectory Enter(string directory)
    {
        var path = System.IO.Path.GetFullPath(directory);
        try
        {
            if (OperatingSystem.IsWindows())
                Directory.CreateDirectory(path);
            else
                Directory.CreateDirectory(path, OwnerFile | UnixFileMode.UserExecute);
            return new DataDirectory(path, Lock(System.IO.Path.Combine(path, "bot.lock"), path));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StoreOpenException($"The data directory {path} cannot be written: {fault.Message}", fault);
        }
    }

    /// <summary>Opens a file only its owner can read, created when it is missing.</summary>
    public static FileStream OpenPrivate(string file, FileShare share)
    {
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = share, BufferSize = 0 };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = OwnerFile;
        return new FileStream(file, options);
    }

    public void Dispose() => _lock.Dispose();

    private static FileStream Lock(string file, string directory)
    {
        for (var waited = TimeSpan.Zero; ; waited += TimeSpan.FromMilliseconds(50))
        {
            try
            {
                return OpenPrivate(file, FileShare.None);
            }
            catch (IOException fault) when (File.Exists(file) && IsHeld(fault))
            {
                if (waited >= Patience)
                    throw new StoreOpenException($"Another process uses the data directory {directory}. Stop it, or start this one with another directory.", fault);
                Thread.Sleep(50);
            }
        }
    }

    // EWOULDBLOCK on Linux and on macOS, ERROR_SHARING_VIOLATION on Windows.
    private static bool IsHeld(IOException fault) => (fault.HResult & 0xFFFF) is 11 or 35 or 32;
}
