using SecondOpinion.Bot.Adapters.Redis;
using SecondOpinion.Bot.Protocol.State;
using SecondOpinion.Bot.Tests.Protocol.State;
using Xunit;

namespace SecondOpinion.Bot.EndToEnd.Redis;

/// <summary>What every store promises, on a real server; one server for all, each test under its own prefix.</summary>
public sealed class RedisTurnStoreTests(RedisTurnStoreTests.OneServer server) : DurableStoreContract, IClassFixture<RedisTurnStoreTests.OneServer>
{
    private readonly string _prefix = Guid.NewGuid().ToString();

    protected override async ValueTask<ITurnStore> OpenAsync() => await RedisStoreOpening.OpenAsync(server.Options with { Prefix = _prefix }, Time);

    public sealed class OneServer : IAsyncLifetime
    {
        private readonly RedisProcess _process = new();

        public RedisStoreOptions Options => new() { Configuration = _process.Configuration };

        public Task InitializeAsync() => _process.StartAsync();

        public async Task DisposeAsync() => await _process.DisposeAsync();
    }
}
