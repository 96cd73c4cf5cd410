using System.Text.Json;
using SecondOpinion.Bot.Adapters.Sqlite;
using SecondOpinion.Bot.Protocol.State;
using Xunit;

namespace SecondOpinion.Bot.Tests.Adapters.Sqlite;

public sealed class SqliteTurnReaderTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("reader-").FullName;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public async Task What_a_running_service_committed_is_read_beside_it()
    {
        await using var store = SqliteTurnStore.Open(new SqliteStoreOptions { Directory = _directory }, TimeProvider.System);
        await using var reader = SqliteTurnReader.Open(_directory);
        await store.WriteAsync(new Dictionary<string, StoreItem> { ["tickets/1"] = new(JsonSerializer.SerializeToElement("first"), null) }, CancellationToken.None);

        Assert.Equal(["tickets/1"], await reader.ListKeysAsync("tickets/", CancellationToken.None));
        Assert.Equal("first", (await reader.ReadAsync(["tickets/1"], CancellationToken.None))["tickets/1"].Value.GetString());
        // The service goes on writing.
        await store.WriteAsync(new Dictionary<string, StoreItem> { ["tickets/2"] = new(JsonSerializer.SerializeToElement("second"), null) }, CancellationToken.None);
        Assert.Equal(2, (await reader.ListKeysAsync("tickets/", CancellationToken.None)).Count);
    }

    [Fact]
    public void A_directory_without_a_store_is_refused_and_stays_empty()
    {
        Assert.Throws<StoreOpenException>(() => SqliteTurnReader.Open(_directory));
        Assert.Empty(Directory.GetFiles(_directory));
    }
}
