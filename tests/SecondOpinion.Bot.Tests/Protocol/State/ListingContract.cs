using SecondOpinion.Bot.Protocol.State;
using Xunit;

namespace SecondOpinion.Bot.Tests.Protocol.State;

/// <summary>What every store promises about listing, paging and deleting, on top of turns and documents.</summary>
public abstract class ListingContract : TurnStoreContract
{
    [Fact]
    public async Task Pages_follow_each_other_without_gap_or_repeat()
    {
        for (var n = 0; n < 25; n++)
            await Store.CommitAsync(Turns.Turn("c", n, $"in-{n}"), default);

        var read = new List<RecordedActivity>();
        while (await Store.ReadActivitiesAsync("c", read.Count, 7, default) is { Count: > 0 } page)
        {
            Assert.InRange(page.Count, 1, 7);
            read.AddRange(page);
        }

        Assert.Equal(Enumerable.Range(0, 25).Select(n => $"in-{n}"), read.Select(r => r.Activity.Id));
    }

    [Theory]
    [InlineData(3, 10)]
    [InlineData(long.MaxValue, 10)]
    [InlineData(0, 0)]
    public async Task A_page_beyond_the_end_or_without_room_is_empty(long after, int limit)
    {
        await Store.CommitAsync(Turns.Turn("c", 0, "in-1", "out-1", "out-2"), default);
        Assert.Empty(await Store.ReadActivitiesAsync("c", after, limit, default));
    }

    [Fact]
    public async Task A_page_before_the_beginning_starts_at_the_first()
    {
        await Store.CommitAsync(Turns.Turn("c", 0, "in-1", "out-1"), default);
        Assert.Equal([1, 2], (await Store.ReadActivitiesAsync("c", -5, int.MaxValue, default)).Select(r => r.Sequence));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("a%")]
    [InlineData("a_")]
    [InlineData("a*")]
    [InlineData("A")]
    [InlineData("대")]
    [InlineData("👩")]
    [InlineData("\uFFFD")]
    [InlineData("\uFFFF")]
    [InlineData("user/1/")]
    [InlineData("none")]
    public async Task Keys_are_listed_by_ordinal_prefix_in_ordinal_order(string prefix)
    {
        string[] keys = ["a", "a%", "a%1", "a_", "aX", "a*b", "A", "Ab", "대", "대화", "댁", "👩", "👩‍⚕️", "\uFFFD", "\uFFFDx", "\uFFFF", "user/1/x", "user/10/x", "a\0", "a\0b"];
        await Store.WriteAsync(Turns.Documents([.. keys.Select(k => (k, "1", (string?)null))]), default);

        var listed = await Store.ListKeysAsync(prefix, default);

        Assert.Equal(keys.Where(k => k.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal), listed);
    }

    [Fact]
    public async Task Idle_conversations_are_listed_oldest_first_up_to_the_limit()
    {
        var start = Time.Now;
        await Commit("first", 0, 0);
        await Commit("second", 1, 0);
        await Commit("third", 2, 0);
        await Commit("first", 3, 1);

        Assert.Equal(["second", "third", "first"], await Store.ListConversationsIdleSinceAsync(start.AddMinutes(9), 10, default));
        Assert.Equal(["second", "third"], await Store.ListConversationsIdleSinceAsync(start.AddMinutes(9), 2, default));
        Assert.Equal(["second"], await Store.ListConversationsIdleSinceAsync(start.AddMinutes(2), 10, default));
        Assert.Empty(await Store.ListConversationsIdleSinceAsync(start.AddMinutes(1), 10, default));

        async Task Commit(string conversation, int minute, long expected)
        {
            Time.Now = start.AddMinutes(minute);
            var inbound = Turns.Message($"in-{minute}", at: Time.Now);
            await Store.CommitAsync(new TurnCommit { ConversationId = conversation, ExpectedSequence = expected, Inbound = inbound }, default);
        }
    }

    [Fact]
    public async Task Deleting_a_conversation_leaves_nothing_of_it_and_all_of_the_others()
    {
        await Store.CommitAsync(Turns.Turn("c", 0, "in-1", "out-1") with { State = Turns.Documents(("c/state", "1", null), ("user/7/x", "1", null)) }, default);
        await Store.CommitAsync(Turns.Turn("c2", 0, "in-1") with { State = Turns.Documents(("c2/state", "1", null), ("user/70/x", "1", null)) }, default);

        await Store.DeleteConversationAsync("c", ["c/", "user/7/", "nothing/"], default);
        await Store.DeleteConversationAsync("c", ["c/"], default);

        await AllIds(Store, "c");
        Assert.Null(await Store.FindActivityAsync("c", "in-1", default));
        Assert.Equal(["c2/state", "user/70/x"], await Store.ListKeysAsync("", default));
        await AllIds(Store, "c2", "in-1");
        Assert.Equal(["c2"], await Store.ListConversationsIdleSinceAsync(DateTimeOffset.MaxValue, 10, default));
    }

    [Fact]
    public async Task A_turn_that_began_before_the_deletion_conflicts()
    {
        await Store.CommitAsync(Turns.Turn("c", 0, "in-1"), default);
        await Store.DeleteConversationAsync("c", [], default);
        Assert.Equal(CommitStatus.Conflict, await Store.CommitAsync(Turns.Turn("c", 1, "in-2"), default));
        Assert.Equal(CommitStatus.Committed, await Store.CommitAsync(Turns.Turn("c", 0, "in-1"), default));
        await AllIds(Store, "c", "in-1");
    }
}
