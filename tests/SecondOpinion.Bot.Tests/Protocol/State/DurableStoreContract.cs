using SecondOpinion.Bot.Protocol.State;
using Xunit;

namespace SecondOpinion.Bot.Tests.Protocol.State;

/// <summary>What a store that outlives its process promises on top. OpenAsync opens the same data again.</summary>
public abstract class DurableStoreContract : ListingContract
{
    [Fact]
    public async Task Reopening_keeps_everything()
    {
        var activity = Samples.EveryKindOfField();
        var start = Time.Now;
        await Store.CommitAsync(Turns.Turn("c", 0, "in-1", "out-1") with { Inbound = activity, State = Turns.Documents(("d", """{"n":1}""", null)) }, default);
        await Store.WriteAsync(Turns.Documents(("e", "2", null)), default);
        var etag = (await Store.ReadOneAsync("d"))!.ETag;

        await ReopenAsync();

        await AllIds(Store, "c", activity.Id!, "out-1");
        Assert.Equal(Turns.Json(activity), Turns.Json((await Store.FindActivityAsync("c", activity.Id!, default))!.Activity));
        Assert.Equal(("""{"n":1}""", etag), ((await Store.ReadOneAsync("d"))!.Value.GetRawText(), (await Store.ReadOneAsync("d"))!.ETag));
        Assert.Equal(["d", "e"], await Store.ListKeysAsync("", default));
        Assert.Equal(["c"], await Store.ListConversationsIdleSinceAsync(start.AddTicks(1), 10, default));
        Assert.Empty(await Store.ListConversationsIdleSinceAsync(start, 10, default));
        Assert.Equal(CommitStatus.Repeated, await Store.CommitAsync(Turns.Turn("c", 2, activity.Id!), default));
        Assert.Equal(CommitStatus.Committed, await Store.CommitAsync(Turns.Turn("c", 2, "in-2"), default));
    }

    [Fact]
    public async Task An_ETag_is_not_given_again_after_reopening()
    {
        var seen = new HashSet<string>();
        for (var i = 0; i < 3; i++)
        {
            await Store.WriteAsync(Turns.Documents(("d", "1", null)), default);
            Assert.True(seen.Add((await Store.ReadOneAsync("d"))!.ETag!));
            await Store.DeleteAsync(["d"], default);
            await ReopenAsync();
        }
    }

    [Fact]
    public async Task What_was_accepted_before_closing_is_kept()
    {
        var commits = Enumerable.Range(0, 200).Select(n => Store.CommitAsync(Turns.Turn($"c{n}", 0, "in-1"), default)).ToArray();

        await ReopenAsync();

        Assert.All(await Task.WhenAll(commits), o => Assert.Equal(CommitStatus.Committed, o));
        Assert.Equal(200, (await Store.ListConversationsIdleSinceAsync(DateTimeOffset.MaxValue, 1000, default)).Count);
    }

    [Fact]
    public async Task A_deleted_conversation_stays_deleted()
    {
        await Store.CommitAsync(Turns.Turn("c", 0, "in-1") with { State = Turns.Documents(("c/state", "1", null)) }, default);
        await Store.DeleteConversationAsync("c", ["c/"], default);

        await ReopenAsync();

        await AllIds(Store, "c");
        Assert.Empty(await Store.ListKeysAsync("", default));
    }

    protected async Task ReopenAsync()
    {
        await ((IAsyncDisposable)Store).DisposeAsync();
        Store = await OpenAsync();
    }
}
