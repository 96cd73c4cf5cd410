using SecondOpinion.Bot.Adapters.Redis;
using SecondOpinion.Bot.Protocol.State;
using SecondOpinion.Bot.Tests.Protocol.State;
using Xunit;

namespace SecondOpinion.Bot.EndToEnd.Redis;

public sealed class RedisFaultTests
{
    [Fact]
    public async Task A_server_that_does_not_fsync_before_it_answers_is_refused_unless_allowed()
    {
        await using var redis = new RedisProcess("--appendfsync", "everysec");
        await redis.StartAsync();
        var options = new RedisStoreOptions { Configuration = redis.Configuration };

        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(() => RedisStoreOpening.OpenAsync(options, TimeProvider.System));
        await using var allowed = await RedisStoreOpening.OpenAsync(options with { RequireFsync = false }, TimeProvider.System);

        Assert.Contains("appendfsync always", refused.Message, StringComparison.Ordinal);
        Assert.Equal(CommitStatus.Committed, await allowed.CommitAsync(Turns.Turn("c", 0, "in-1"), default));
    }

    [Fact]
    public async Task Without_the_replicas_that_were_demanded_nothing_is_acknowledged()
    {
        await using var redis = new RedisProcess();
        await redis.StartAsync();
        await using var store = await RedisStoreOpening.OpenAsync(
            new RedisStoreOptions { Configuration = redis.Configuration, Replicas = 1, Patience = TimeSpan.FromSeconds(1) }, TimeProvider.System);

        await Assert.ThrowsAsync<StoreUnavailableException>(() => store.CommitAsync(Turns.Turn("c", 0, "in-1"), default));
    }

    [Fact]
    public async Task A_server_that_is_killed_and_comes_back_has_everything_that_was_acknowledged()
    {
        await using var redis = new RedisProcess();
        await redis.StartAsync();
        await using var store = await RedisStoreOpening.OpenAsync(
            new RedisStoreOptions { Configuration = redis.Configuration, Patience = TimeSpan.FromSeconds(1) }, TimeProvider.System);
        var acknowledged = new List<int>();
        var refused = 0;
        var writing = Task.Run(async () =>
        {
            for (var n = 0; acknowledged.Count < 400 || refused == 0; n++)
            {
                try
                {
                    if (await store.CommitAsync(Turns.Turn($"c{n}", 0, "in-1"), default) == CommitStatus.Committed)
                        acknowledged.Add(n);
                }
                catch (StoreUnavailableException)
                {
                    refused++;
                    await Task.Delay(20);
                }
            }
        });

        while (acknowledged.Count < 100 && !writing.IsCompleted)
            await Task.Delay(1);
        await redis.KillAsync();
        await redis.StartAsync();
        await writing.WaitAsync(TimeSpan.FromSeconds(60));

        Assert.True(refused > 0);
        foreach (var n in acknowledged)
            Assert.Equal(1, await store.LastSequenceAsync($"c{n}", default));
    }
}
