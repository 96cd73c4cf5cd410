using SecondOpinion.Bot.Protocol.State;
using Xunit;

namespace SecondOpinion.Bot.Tests.Protocol.State;

/// <summary>What every store promises about turns, on top of what it promises about documents.</summary>
public abstract class TurnStoreContract : StorageContract
{
    [Fact]
    public async Task An_unknown_conversation_is_empty()
    {
        await AllIds(Store, "nobody");
        Assert.Null(await Store.FindActivityAsync("nobody", "nothing", default));
    }

    [Fact]
    public async Task A_turn_is_recorded_in_order_without_gaps()
    {
        Assert.Equal(CommitStatus.Committed, await Store.CommitAsync(Turns.Turn("c", 0, "in-1", "out-1", "out-2"), default));
        Assert.Equal(CommitStatus.Committed, await Store.CommitAsync(Turns.Turn("c", 3, "in-2"), default));
        Assert.Equal(CommitStatus.Committed, await Store.CommitAsync(Turns.Turn("c", 4, "in-3", "out-3"), default));
        Assert.Equal(CommitStatus.Committed, await Store.CommitAsync(Turns.Turn("other", 0, "in-1", "out-1"), default));

        await AllIds(Store, "c", "in-1", "out-1", "out-2", "in-2", "in-3", "out-3");
        await AllIds(Store, "other", "in-1", "out-1");
    }

    [Fact]
    public async Task An_activity_comes_back_as_it_was_committed()
    {
        var activity = Samples.EveryKindOfField();
        await Store.CommitAsync(new TurnCommit { ConversationId = "c", ExpectedSequence = 0, Inbound = activity }, default);

        Assert.Equal(Turns.Json(activity), Turns.Json((await Store.FindActivityAsync("c", activity.Id!, default))!.Activity));
        Assert.Equal(Turns.Json(activity), Turns.Json((await Store.ReadActivitiesAsync("c", 0, 1, default))[0].Activity));
    }

    [Fact]
    public async Task Changing_an_activity_after_the_commit_changes_nothing_recorded()
    {
        var turn = Turns.Turn("c", 0, "in-1", "out-1");
        await Store.CommitAsync(turn, default);
        turn.Outgoing[0].Text = "changed";
        (await Store.FindActivityAsync("c", "out-1", default))!.Activity.Text = "changed";

        Assert.Equal("hello", (await Store.FindActivityAsync("c", "out-1", default))!.Activity.Text);
    }

    [Fact]
    public async Task One_activity_is_found_by_its_id_in_its_own_conversation()
    {
        await Store.CommitAsync(Turns.Turn("c", 0, "in-1", "out-1"), default);

        var found = await Store.FindActivityAsync("c", "out-1", default);

        Assert.Equal((2, "out-1"), (found!.Sequence, found.Activity.Id));
        Assert.Null(await Store.FindActivityAsync("c", "OUT-1", default));
        Assert.Null(await Store.FindActivityAsync("C", "out-1", default));
    }

    [Theory]
    [InlineData("conv/1|0000001")]
    [InlineData("대화 👩‍⚕️")]
    [InlineData("zero\0character")]
    [InlineData("%_*?")]
    public async Task Any_id_names_its_own_conversation_and_activity(string id)
    {
        await Store.CommitAsync(Turns.Turn(id, 0, id, id + "x"), default);
        await AllIds(Store, id, id, id + "x");
        Assert.Equal(1, (await Store.FindActivityAsync(id, id, default))!.Sequence);
    }

    [Fact]
    public async Task A_repeated_inbound_activity_writes_nothing_whatever_else_the_commit_says()
    {
        await Store.CommitAsync(Turns.Turn("c", 0, "in-1", "out-1"), default);

        foreach (var expected in new long[] { 0, 2, 7 })
        {
            var again = Turns.Turn("c", expected, "in-1", "out-9") with { State = Turns.Documents(("d", "1", null)) };
            Assert.Equal(CommitStatus.Repeated, await Store.CommitAsync(again, default));
        }

        await AllIds(Store, "c", "in-1", "out-1");
        Assert.Null(await Store.ReadOneAsync("d"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(-1)]
    [InlineData(long.MaxValue)]
    public async Task Another_expected_sequence_conflicts_and_writes_nothing(long expected)
    {
        await Store.CommitAsync(Turns.Turn("c", 0, "in-1", "out-1"), default);
        var late = Turns.Turn("c", expected, "in-2") with { State = Turns.Documents(("d", "1", null)) };

        Assert.Equal(CommitStatus.Conflict, await Store.CommitAsync(late, default));

        await AllIds(Store, "c", "in-1", "out-1");
        Assert.Null(await Store.ReadOneAsync("d"));
    }

    [Fact]
    public async Task A_stale_document_conflicts_and_nothing_of_the_turn_is_written()
    {
        await Store.WriteAsync(Turns.Documents(("d", "1", null), ("gone", "1", null)), default);
        var stale = (await Store.ReadOneAsync("d"))!.ETag;
        await Store.WriteAsync(Turns.Documents(("d", "2", stale)), default);
        var turn = Turns.Turn("c", 0, "in-1", "out-1") with { State = Turns.Documents(("a", "3", null), ("d", "3", stale)), Deleted = ["gone"] };

        Assert.Equal(CommitStatus.Conflict, await Store.CommitAsync(turn, default));

        await AllIds(Store, "c");
        Assert.Equal("2", (await Store.ReadOneAsync("d"))!.Value.GetRawText());
        Assert.Null(await Store.ReadOneAsync("a"));
        Assert.NotNull(await Store.ReadOneAsync("gone"));
    }

    [Fact]
    public async Task State_and_deletions_are_committed_with_the_turn()
    {
        await Store.WriteAsync(Turns.Documents(("d", "1", null), ("gone", "1", null)), default);
        var turn = Turns.Turn("c", 0, "in-1") with
        {
            State = Turns.Documents(("d", "2", (await Store.ReadOneAsync("d"))!.ETag), ("new", "2", null)),
            Deleted = ["gone", "never there"],
        };

        Assert.Equal(CommitStatus.Committed, await Store.CommitAsync(turn, default));

        Assert.Equal(["2", "2"], (await Store.ReadAsync(["d", "new"], default)).Values.Select(i => i.Value.GetRawText()));
        Assert.Null(await Store.ReadOneAsync("gone"));
    }

    [Fact]
    public async Task A_commit_that_breaks_the_rules_throws_and_writes_nothing()
    {
        await Store.CommitAsync(Turns.Turn("c", 0, "in-1", "out-1"), default);

        await Assert.ThrowsAnyAsync<Exception>(() => Store.CommitAsync(Turns.Turn("c", 2, "in-2", "out-2", "out-1"), default));
        await Assert.ThrowsAnyAsync<Exception>(() => Store.CommitAsync(Turns.Turn("c", 2, "in-2", null!), default));

        await AllIds(Store, "c", "in-1", "out-1");
        Assert.Equal(CommitStatus.Committed, await Store.CommitAsync(Turns.Turn("c", 2, "in-2", "out-2"), default));
    }

    [Fact]
    public async Task Of_many_turns_on_the_same_sequence_one_is_committed()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 64).Select(n => Task.Run(() =>
            Store.CommitAsync(Turns.Turn("c", 0, $"in-{n}", $"out-{n}"), default))));

        Assert.Single(outcomes, CommitStatus.Committed);
        Assert.Equal(63, outcomes.Count(o => o == CommitStatus.Conflict));
        Assert.Equal(2, await Store.LastSequenceAsync("c", default));
    }

    [Fact]
    public async Task The_same_activity_sent_many_times_at_once_is_recorded_once()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => Task.Run(() =>
            Store.CommitAsync(Turns.Turn("c", 0, "in-1", "out-1"), default))));

        Assert.Single(outcomes, CommitStatus.Committed);
        Assert.Equal(63, outcomes.Count(o => o == CommitStatus.Repeated));
        await AllIds(Store, "c", "in-1", "out-1");
    }
}
