using SecondOpinion.Bot.Adapters.Sqlite;
using SecondOpinion.Bot.Adapters.Sqlite.Files;
using SecondOpinion.Bot.Tests.Protocol.State;
using Xunit;

namespace SecondOpinion.Bot.Tests.Adapters.Sqlite;

public sealed class OpeningTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public async Task A_new_store_lies_in_its_directory_readable_for_its_owner_alone()
    {
        await using var store = SqliteStores.Open(_directory.File("new/data"));
        await store.CommitAsync(Turns.Turn("c", 0, "in-1"), default);

        var files = Directory.GetFiles(_directory.File("new/data"));
        Assert.Equal(["bot.db", "bot.db-shm", "bot.db-wal", "bot.lock", "bot.mark"], files.Select(Path.GetFileName).Order(StringComparer.Ordinal));
        if (OperatingSystem.IsWindows())
            return;
        foreach (var file in files)
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
    }

    [Fact]
    public async Task A_second_store_on_the_same_directory_is_refused_until_the_first_closes()
    {
        await using (SqliteStores.Open(_directory.Path))
        {
            var refusal = Assert.Throws<StoreOpenException>(() => SqliteStores.Open(_directory.Path));
            Assert.Equal($"Another process uses the data directory {_directory.Path}. Stop it, or start this one with another directory.", refusal.Message);
        }

        await using var again = SqliteStores.Open(_directory.Path);
    }

    [Fact]
    public async Task An_older_file_is_brought_to_the_present_schema_with_all_it_holds()
    {
        await using (var old = SqliteStores.Open(_directory.Path))
            await old.CommitAsync(Turns.Turn("c", 0, "in-1"), default);

        await using (SqliteStores.Open(_directory.Path, [.. Schema.Steps, "CREATE TABLE added (x); INSERT INTO added VALUES (7);", "UPDATE added SET x = x + 1;"]))
        {
        }

        Assert.Equal(8L, SqliteStores.Value(_directory.Path, "SELECT x FROM added"));
        Assert.Equal(Schema.Steps.Count + 2L, SqliteStores.Value(_directory.Path, "PRAGMA user_version"));
        Assert.Equal(1L, SqliteStores.Value(_directory.Path, "SELECT count(*) FROM activities"));
    }

    [Fact]
    public async Task A_schema_step_that_fails_changes_nothing()
    {
        await using (var store = SqliteStores.Open(_directory.Path))
            await store.CommitAsync(Turns.Turn("c", 0, "in-1"), default);

        Assert.Throws<StoreOpenException>(() => SqliteStores.Open(_directory.Path, [.. Schema.Steps, "CREATE TABLE added (x);", "no such statement;"]));

        await using var again = SqliteStores.Open(_directory.Path);
        Assert.Equal(1, await again.LastSequenceAsync("c", default));
    }

    [Fact]
    public async Task A_file_of_a_newer_version_is_refused_and_left_alone()
    {
        await using (SqliteStores.Open(_directory.Path, [.. Schema.Steps, "CREATE TABLE added (x);"]))
        {
        }

        var refusal = Assert.Throws<StoreOpenException>(() => SqliteStores.Open(_directory.Path));

        Assert.Equal($"{_directory.File("bot.db")} was written by a newer version of this program (schema {Schema.Steps.Count + 1}, this one knows {Schema.Steps.Count}). Start that version, or restore a backup from before it.", refusal.Message);
        await using var again = SqliteStores.Open(_directory.Path, [.. Schema.Steps, "CREATE TABLE added (x);"]);
    }

    [Fact]
    public void A_database_of_another_program_is_refused()
    {
        SqliteStores.Run(_directory.Path, "CREATE TABLE theirs (x)");
        Assert.Equal($"{_directory.File("bot.db")} is not a store of this program.", Assert.Throws<StoreOpenException>(() => SqliteStores.Open(_directory.Path)).Message);
    }

    [Fact]
    public async Task A_directory_that_is_a_file_is_refused()
    {
        await File.WriteAllTextAsync(_directory.File("plain"), "x");
        Assert.StartsWith($"The data directory {_directory.File("plain")} cannot be written: ", Assert.Throws<StoreOpenException>(() => SqliteStores.Open(_directory.File("plain"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_cannot_be_kept_exactly_is_refused()
    {
        await using var store = SqliteStores.Open(_directory.Path);
        foreach (var name in new[] { "", "half a surrogate \ud800" })
        {
            await Assert.ThrowsAnyAsync<ArgumentException>(() => store.CommitAsync(Turns.Turn(name, 0, "in-1"), default));
            await Assert.ThrowsAnyAsync<ArgumentException>(() => store.CommitAsync(Turns.Turn("c", 0, name), default));
            await Assert.ThrowsAnyAsync<ArgumentException>(() => store.WriteAsync(Turns.Documents((name, "1", null)), default));
            await Assert.ThrowsAnyAsync<ArgumentException>(() => store.DeleteConversationAsync("c", [name], default));
        }
    }

    [Fact]
    public async Task A_closed_store_says_so()
    {
        var store = SqliteStores.Open(_directory.Path);
        await store.DisposeAsync();
        await store.DisposeAsync();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => store.CommitAsync(Turns.Turn("c", 0, "in-1"), default));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => store.LastSequenceAsync("c", default));
    }
}
