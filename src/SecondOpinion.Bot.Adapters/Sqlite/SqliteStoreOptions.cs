namespace SecondOpinion.Bot.Adapters.Sqlite;

/// <summary>Where the SQLite store lies and how it is opened.</summary>
public sealed class SqliteStoreOptions
{
    /// <summary>The data directory. Created, for its owner alone, when it is missing. One process at a time.</summary>
    public required string Directory { get; init; }

    /// <summary>Connections that read at the same time, 1 to 64.</summary>
    public int ReadConnections { get; init; } = 4;

    /// <summary>
    /// Up to this size, in megabytes, every row is verified when the store opens (about a second per 100 MB). A larger file
    /// has its pages checked, and each row when it is read.
    /// </summary>
    public int VerifyEveryRowUpToMegabytes { get; init; } = 256;
}
