using Microsoft.Data.Sqlite;

namespace SecondOpinion.Bot.Adapters.Sqlite.Files;

/// <summary>Opens connections to one database file, all with the same durable settings.</summary>
internal sealed class Connections(string database)
{
    static Connections() => SQLitePCL.Batteries_V2.Init();

    // synchronous=FULL: a commit has been fsynced when it returns. secure_delete: what is deleted is overwritten with zeros.
    // temp_store: nothing a patient wrote is ever put into a temporary file.
    private const string Common = """
        PRAGMA busy_timeout = 5000;
        PRAGMA synchronous = FULL;
        PRAGMA foreign_keys = ON;
        PRAGMA secure_delete = ON;
        PRAGMA temp_store = MEMORY;
        PRAGMA cell_size_check = ON;
        PRAGMA trusted_schema = OFF;
        """;

    /// <summary>True as long as the file is at its place: a file removed while open would take commits into nowhere.</summary>
    public bool FileExists => File.Exists(database);

    public SqliteConnection OpenWriter() => Open("PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 4000; PRAGMA cache_size = -16000;");

    public SqliteConnection OpenReader() => Open("PRAGMA query_only = ON;");

    /// <summary>The file as it is, before anything is known about it.</summary>
    public SqliteConnection OpenUnchecked() => Open("");

    private SqliteConnection Open(string settings)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = database,
            Mode = SqliteOpenMode.ReadWrite,
            Pooling = false,
            DefaultTimeout = 5,
        }.ToString());
        try
        {
            connection.Open();
            Run(connection, Common + settings);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public static object? Value(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
