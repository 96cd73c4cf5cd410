using SecondOpinion.Bot.Protocol.Turns;
using Xunit;

namespace SecondOpinion.Bot.Tests.Protocol.Turns;

public sealed class RepeatedTurnTests
{
    [Fact]
    public async Task A_repeated_id_gets_the_recorded_replies_and_changes_nothing()
    {
        var turns = new TurnsUnderTest();
        await turns.SayAsync("hello", "m1");
        await turns.SayAsync("next", "m2");

        var again = await turns.SayAsync("hello", "m1");

        Assert.Equal(TurnStatus.Repeated, again.Status);
        Assert.Equal(["turn 1"], again.Outgoing.Select(o => o.Text));
        Assert.Equal(4, (await turns.RecordAsync()).Count);
        Assert.Equal(2, await turns.StoredTurnsAsync());
    }

    [Fact]
    public async Task Ten_copies_sent_at_once_are_answered_once()
    {
        var turns = new TurnsUnderTest();

        var results = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(() => turns.SayAsync("hello", "m1"))));

        Assert.Single(results, r => r.Status == TurnStatus.Committed);
        Assert.All(results, r => Assert.Equal(["turn 1"], r.Outgoing.Select(o => o.Text)));
        Assert.Equal(1, await turns.StoredTurnsAsync());
    }

    [Fact]
    public async Task An_id_recorded_by_another_process_in_the_meantime_is_answered_from_the_record()
    {
        var turns = new TurnsUnderTest();
        var other = turns.NewAdapter();
        turns.Store.BeforeCommit = async _ =>
        {
            turns.Store.BeforeCommit = null;
            await other.ProcessAsync(TurnsUnderTest.Message("hello", "m1"), turns.CountAsync, default);
        };

        var result = await turns.SayAsync("hello", "m1");

        Assert.Equal(TurnStatus.Repeated, result.Status);
        Assert.Equal(["turn 1"], result.Outgoing.Select(o => o.Text));
        Assert.Equal(2, (await turns.RecordAsync()).Count);
    }

    [Fact]
    public async Task The_greeting_of_a_repeated_conversation_update_is_found_although_it_replies_to_nothing()
    {
        var turns = new TurnsUnderTest { Bot = (c, t) => c.SendActivityAsync("welcome", cancellationToken: t) };
        var joined = TurnsUnderTest.Message("", "m1") with { Type = "conversationUpdate", Text = null };
        await turns.Adapter.ProcessAsync(joined, turns.Bot, default);

        var again = await turns.Adapter.ProcessAsync(joined, turns.Bot, default);

        Assert.Equal(["welcome"], again.Outgoing.Select(o => o.Text));
    }
}
