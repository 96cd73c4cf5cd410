using Microsoft.Data.Sqlite;

namespace SecondOpinion.Bot.Adapters.Sqlite.Files;

/// <summary>The files of an open store: held, checked and brought to the present schema.</summary>
internal sealed class StoreFile : IDisposable
{
    private readonly DataDirectory _directory;

    private StoreFile(DataDirectory directory, AcknowledgedMark mark, Connections connections, long lastGroup) =>
        (_directory, Mark, Connections, Scrubber, LastGroup) = (directory, mark, connections, new Scrubber(directory.Database), lastGroup);

    public AcknowledgedMark Mark { get; }

    public Connections Connections { get; }

    public Scrubber Scrubber { get; }

    /// <summary>The number of the last committed group when the store was opened.</summary>
    public long LastGroup { get; }

    /// <exception cref="StoreOpenException">With what the operator can do about it.</exception>
    public static StoreFile Open(SqliteStoreOptions options, IReadOnlyList<string> steps)
    {
        var directory = DataDirectory.Enter(options.Directory);
        AcknowledgedMark? mark = null;
        try
        {
            mark = new AcknowledgedMark(directory.Mark);
            var connections = new Connections(directory.Database);
            var lastGroup = Prepare(directory, mark, connections, steps, options.VerifyEveryRowUpToMegabytes * 1_000_000L);
            mark.Write(lastGroup);
            return new StoreFile(directory, mark, connections, lastGroup);
        }
        catch (Exception fault)
        {
            mark?.Dispose();
            directory.Dispose();
            throw fault switch
            {
                SqliteException sqlite when SqliteFaults.IsDamage(sqlite) => Damaged(directory, "it is not a readable database", fault),
                SqliteException or IOException or UnauthorizedAccessException => new StoreOpenException($"{directory.Database} cannot be opened: {fault.Message}", fault),
                _ => fault,
            };
        }
    }

    /// <summary>After the last connection has been closed.</summary>
    public void Dispose()
    {
        Scrubber.Dispose();
        Mark.Dispose();
        _directory.Dispose();
    }

    private static long Prepare(DataDirectory directory, AcknowledgedMark mark, Connections connections, IReadOnlyList<string> steps, long everyRowUpTo)
    {
        var acknowledged = mark.Read();
        if (acknowledged > 0 && !connections.FileExists)
            throw Behind(directory, "is missing");
        // Created before SQLite opens it: the write-ahead log takes its permissions from it.
        DataDirectory.OpenPrivate(directory.Database, FileShare.ReadWrite).Dispose();
        var isSmall = new FileInfo(directory.Database).Length <= everyRowUpTo;

        using var connection = connections.OpenUnchecked();
        var version = Migration.Version(connection, directory.Database, steps.Count);
        if (version == 0 && acknowledged > 0)
            throw Behind(directory, "is empty");
        if (version > 0 && DamageCheck.Pages(connection) is { } damage)
            throw Damaged(directory, damage);
        using var writer = connections.OpenWriter();
        Migration.Apply(writer, version, steps);
        if (isSmall && DamageCheck.EveryRow(writer) is { } rowDamage)
            throw Damaged(directory, rowDamage);
        var lastGroup = (long)Connections.Value(writer, "SELECT last_group FROM store")!;
        return lastGroup >= acknowledged ? lastGroup : throw Behind(directory, "is older than what was acknowledged from it");
    }

    private static StoreOpenException Damaged(DataDirectory directory, string how, Exception? fault = null) =>
        new($"{directory.Database} is damaged: {how}. Restore a backup; the damaged files are left as they are.", fault);

    private static StoreOpenException Behind(DataDirectory directory, string how) => new(
        $"{directory.Database} {how}: it, or bot.db-wal beside it, was removed, cut or replaced. Put both back. If an older state is wanted, such as a backup, delete {directory.Mark} and start again.");
}
