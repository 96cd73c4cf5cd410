using Microsoft.Data.Sqlite;
using SecondOpinion.Bot.Adapters.Sqlite;
using SecondOpinion.Bot.Adapters.Sqlite.Files;

namespace SecondOpinion.Bot.Tests.Adapters.Sqlite;

/// <summary>Stores in a directory, and their file as somebody else would open it.</summary>
internal static class SqliteStores
{
    static SqliteStores() => SQLitePCL.Batteries_V2.Init();

    public static SqliteTurnStore Open(string directory, IReadOnlyList<string>? steps = null, int verifyUpToMegabytes = 256) =>
        SqliteTurnStore.Open(
            new SqliteStoreOptions { Directory = directory, VerifyEveryRowUpToMegabytes = verifyUpToMegabytes },
            TimeProvider.System,
            steps ?? Schema.Steps);

    public static void Run(string directory, string sql) => Value(directory, sql);

    public static object? Value(string directory, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(directory, "bot.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
