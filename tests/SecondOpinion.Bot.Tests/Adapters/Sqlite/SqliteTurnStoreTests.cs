using SecondOpinion.Bot.Adapters.Sqlite;
using SecondOpinion.Bot.Protocol.State;
using SecondOpinion.Bot.Tests.Protocol.State;

namespace SecondOpinion.Bot.Tests.Adapters.Sqlite;

public sealed class SqliteTurnStoreTests : DurableStoreContract
{
    private readonly TemporaryDirectory _directory = new();

    protected override ValueTask<ITurnStore> OpenAsync() =>
        ValueTask.FromResult<ITurnStore>(SqliteTurnStore.Open(new SqliteStoreOptions { Directory = _directory.Path }, Time));

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        _directory.Dispose();
    }
}
