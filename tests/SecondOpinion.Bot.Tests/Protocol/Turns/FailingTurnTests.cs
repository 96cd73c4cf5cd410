using SecondOpinion.Bot.Protocol.Turns;
using Xunit;

namespace SecondOpinion.Bot.Tests.Protocol.Turns;

public sealed class FailingTurnTests
{
    [Fact]
    public async Task A_bot_that_throws_leaves_state_as_it_was_and_says_sorry_once()
    {
        var turns = new TurnsUnderTest();
        await turns.SayAsync("fine", "m1");
        turns.Adapter.OnTurnError = (c, _) => c.SendActivityAsync("sorry");
        turns.Bot = async (c, t) =>
        {
            await turns.CountAsync(c, t);
            await turns.State.SaveChangesAsync(c, cancellationToken: t);
            throw new InvalidOperationException("bug");
        };

        var result = await turns.SayAsync("breaks", "m2");

        Assert.Equal(TurnStatus.Committed, result.Status);
        Assert.Equal(["sorry"], result.Outgoing.Select(o => o.Text));
        Assert.Equal(["m1", "m1.1", "m2", "m2.1"], (await turns.RecordAsync()).Select(a => a.Id));
        Assert.Equal(1, await turns.StoredTurnsAsync());
    }

    [Fact]
    public async Task The_error_handler_can_read_state_but_not_change_it()
    {
        var turns = new TurnsUnderTest();
        await turns.SayAsync("fine", "m1");
        turns.Adapter.OnTurnError = (c, _) => turns.CountAsync(c, default);
        turns.Bot = (_, _) => throw new InvalidOperationException("bug");

        var result = await turns.SayAsync("breaks", "m2");

        Assert.Equal(["turn 2"], result.Outgoing.Select(o => o.Text));
        Assert.Equal(1, await turns.StoredTurnsAsync());
    }

    [Fact]
    public async Task An_error_handler_that_throws_still_lets_the_message_be_recorded()
    {
        var turns = new TurnsUnderTest { Bot = (_, _) => throw new InvalidOperationException("bug") };
        turns.Adapter.OnTurnError = (_, _) => throw new InvalidOperationException("worse");

        await turns.SayAsync("breaks", "m1");

        Assert.Equal(["m1"], (await turns.RecordAsync()).Select(a => a.Id));
        Assert.Equal(["worse"], turns.Faults.Select(f => f.Message));
    }

    [Fact]
    public async Task Without_an_error_handler_the_exception_reaches_the_caller_and_nothing_is_recorded()
    {
        var turns = new TurnsUnderTest { Bot = (_, _) => throw new InvalidOperationException("bug") };

        await Assert.ThrowsAsync<InvalidOperationException>(() => turns.SayAsync("breaks", "m1"));

        Assert.Empty(await turns.RecordAsync());
    }

    [Fact]
    public async Task After_a_failed_turn_the_next_one_goes_on()
    {
        var turns = new TurnsUnderTest { Bot = (_, _) => throw new InvalidOperationException("bug") };
        await Assert.ThrowsAsync<InvalidOperationException>(() => turns.SayAsync("breaks", "m1"));
        turns.Bot = turns.CountAsync;

        Assert.Equal(TurnStatus.Committed, (await turns.SayAsync("fine", "m2")).Status);
    }

    [Fact]
    public async Task A_store_that_throws_acknowledges_nothing_and_the_same_id_is_answered_later()
    {
        var turns = new TurnsUnderTest();
        turns.Adapter.OnTurnError = (c, _) => c.SendActivityAsync("sorry");
        turns.Store.Down = true;
        Assert.Equal(TurnStatus.StoreUnavailable, (await turns.SayAsync("hello", "m1")).Status);

        turns.Store.Down = false;

        Assert.Equal(["turn 1"], (await turns.SayAsync("hello", "m1")).Outgoing.Select(o => o.Text));
    }

    [Fact]
    public async Task State_that_cannot_be_read_is_not_taken_for_empty_even_if_the_bot_swallows_the_error()
    {
        var turns = new TurnsUnderTest();
        await turns.SayAsync("hello", "m1");
        turns.Store.DownForDocuments = true;
        turns.Bot = async (c, t) =>
        {
            try
            {
                await turns.CountAsync(c, t);
            }
            catch (Exception)
            {
                await c.SendActivityAsync("let us begin", cancellationToken: t);
            }
        };

        Assert.Equal(TurnStatus.StoreUnavailable, (await turns.SayAsync("next", "m2")).Status);
        Assert.Equal(["m1", "m1.1"], (await turns.RecordAsync()).Select(a => a.Id));
    }

    [Fact]
    public async Task A_caller_that_hangs_up_does_not_stop_a_turn_that_has_begun()
    {
        var turns = new TurnsUnderTest();
        var release = new TaskCompletionSource();
        turns.Bot = async (c, t) =>
        {
            await release.Task;
            t.ThrowIfCancellationRequested();
            await turns.CountAsync(c, t);
        };
        using var hangUp = new CancellationTokenSource();
        var turn = turns.SayAsync("hello", "m1", hangUp.Token);

        await hangUp.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => turn);
        release.SetResult();

        var again = await turns.SayAsync("hello", "m1");
        Assert.Equal((TurnStatus.Repeated, "turn 1"), (again.Status, again.Outgoing.Single().Text));
    }

    [Fact]
    public async Task A_turn_that_takes_too_long_is_cancelled_and_apologised_for()
    {
        var turns = new TurnsUnderTest(options: new ConversationAdapterOptions { TurnLimit = TimeSpan.FromMilliseconds(20) })
        {
            Bot = (_, t) => Task.Delay(Timeout.Infinite, t),
        };
        turns.Adapter.OnTurnError = (c, _) => c.SendActivityAsync("sorry");

        Assert.Equal(["sorry"], (await turns.SayAsync("hello", "m1")).Outgoing.Select(o => o.Text));
    }
}
