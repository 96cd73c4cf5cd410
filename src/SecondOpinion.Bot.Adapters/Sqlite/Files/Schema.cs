namespace SecondOpinion.Bot.Adapters.Sqlite.Files;

/// <summary>
/// The schema as a list of steps: step N leads from version N to N+1 (PRAGMA user_version). A step that was released is
/// never changed; what comes next is appended.
/// </summary>
internal static class Schema
{
    /// <summary>"SOBT" in the file header: this file is a store of this program.</summary>
    public const long ApplicationId = 0x534F4254;

    public static IReadOnlyList<string> Steps { get; } =
    [
        // Rows are appended at the end of their table, so that one group of commits touches few pages. Every row has a
        // checksum over all it says. last_recorded: UTC ticks of the last commit.
        """
        CREATE TABLE store (
            one INTEGER PRIMARY KEY CHECK (one = 1),
            last_group INTEGER NOT NULL);
        INSERT INTO store VALUES (1, 0);

        CREATE TABLE conversations (
            number INTEGER PRIMARY KEY,
            id BLOB NOT NULL UNIQUE,
            last_recorded INTEGER NOT NULL,
            checksum INTEGER NOT NULL);
        CREATE INDEX conversations_by_last_recorded ON conversations (last_recorded);

        CREATE TABLE activities (
            conversation INTEGER NOT NULL REFERENCES conversations (number),
            sequence INTEGER NOT NULL,
            id BLOB NOT NULL,
            json BLOB NOT NULL,
            checksum INTEGER NOT NULL,
            UNIQUE (conversation, sequence),
            UNIQUE (conversation, id));

        CREATE TABLE documents (
            key BLOB NOT NULL UNIQUE,
            version INTEGER NOT NULL,
            value BLOB NOT NULL,
            checksum INTEGER NOT NULL);
        """,
    ];
}
