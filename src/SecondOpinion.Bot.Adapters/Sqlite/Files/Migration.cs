using System.Globalization;
using Microsoft.Data.Sqlite;

namespace SecondOpinion.Bot.Adapters.Sqlite.Files;

/// <summary>Brings a file to the schema this program knows, forward only, all steps in one transaction.</summary>
internal static class Migration
{
    /// <summary>The version of a file of ours; 0 for a new, empty one.</summary>
    /// <exception cref="StoreOpenException">The file is not a store of this program, or a newer program wrote it.</exception>
    public static int Version(SqliteConnection connection, string database, int known)
    {
        var application = (long)Connections.Value(connection, "PRAGMA application_id")!;
        var version = (long)Connections.Value(connection, "PRAGMA user_version")!;
        var isEmpty = (long)Connections.Value(connection, "SELECT count(*) FROM sqlite_master")! == 0;
        if (isEmpty && application == 0 && version == 0)
            return 0;
        if (application != Schema.ApplicationId || version < 1)
            throw new StoreOpenException($"{database} is not a store of this program.");
        if (version > known)
            throw new StoreOpenException($"{database} was written by a newer version of this program (schema {version}, this one knows {known}). Start that version, or restore a backup from before it.");
        return (int)version;
    }

    public static void Apply(SqliteConnection connection, int from, IReadOnlyList<string> steps)
    {
        if (from == steps.Count)
            return;
        Connections.Run(connection, "BEGIN IMMEDIATE");
        foreach (var step in steps.Skip(from))
            Connections.Run(connection, step);
        Connections.Run(connection, string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {Schema.ApplicationId}; PRAGMA user_version = {steps.Count};"));
        Connections.Run(connection, "COMMIT");
    }
}
