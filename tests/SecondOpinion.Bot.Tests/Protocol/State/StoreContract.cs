using SecondOpinion.Bot.Protocol.State;
using Xunit;

namespace SecondOpinion.Bot.Tests.Protocol.State;

/// <summary>One store per test, with a clock the test sets.</summary>
public abstract class StoreContract : IAsyncLifetime
{
    protected SettableTime Time { get; } = new();

    protected ITurnStore Store { get; set; } = null!;

    protected abstract ValueTask<ITurnStore> OpenAsync();

    public async Task InitializeAsync() => Store = await OpenAsync();

    public virtual async Task DisposeAsync()
    {
        if (Store is IAsyncDisposable store)
            await store.DisposeAsync();
    }

    protected static async Task AllIds(ITurnStore store, string conversation, params string[] ids)
    {
        var read = await store.ReadActivitiesAsync(conversation, 0, 1000, default);
        Assert.Equal(ids, read.Select(r => r.Activity.Id));
        Assert.Equal(Enumerable.Range(1, ids.Length).Select(n => (long)n), read.Select(r => r.Sequence));
        Assert.Equal(ids.Length, await store.LastSequenceAsync(conversation, default));
    }
}
