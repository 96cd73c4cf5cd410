using Microsoft.Data.Sqlite;
using SecondOpinion.Bot.Protocol.State;

namespace SecondOpinion.Bot.Adapters.Sqlite;

/// <summary>What SQLite's primary result codes mean to the store (sqlite.org/rescode.html).</summary>
internal static class SqliteFaults
{
    private const int Perm = 3, Busy = 5, Locked = 6, NoMem = 7, ReadOnly = 8, IoErr = 10, Corrupt = 11, Full = 13, CantOpen = 14, Protocol = 15, NotADb = 26;

    /// <summary>True when the fault lies with the disk or the file, not with what was asked.</summary>
    public static bool IsOfTheDisk(SqliteException fault) => fault.SqliteErrorCode
        is Perm or Busy or Locked or NoMem or ReadOnly or IoErr or Corrupt or Full or CantOpen or Protocol or NotADb;

    public static bool IsDamage(SqliteException fault) => fault.SqliteErrorCode is Corrupt or NotADb;

    public static StoreUnavailableException Unavailable(SqliteException fault) => new(fault.SqliteErrorCode switch
    {
        Full => "The disk of the store is full.",
        ReadOnly or Perm => "The store cannot be written: its disk or file is read-only.",
        IoErr or CantOpen => $"The disk of the store does not answer as it should (SQLite {fault.SqliteExtendedErrorCode}).",
        Corrupt or NotADb => "The store is damaged. Stop the program and restore a backup.",
        _ => $"The store cannot be used now (SQLite {fault.SqliteExtendedErrorCode}).",
    }, fault);

    public static StoreUnavailableException DamagedRow(string table) =>
        new($"A row of {table} does not match its checksum: the store is damaged. Stop the program and restore a backup.");
}
