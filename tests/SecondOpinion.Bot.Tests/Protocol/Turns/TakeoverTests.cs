using SecondOpinion.Bot.Protocol.Schema;
using SecondOpinion.Bot.Protocol.Turns;
using Xunit;

namespace SecondOpinion.Bot.Tests.Protocol.Turns;

public sealed class TakeoverTests
{
    private static readonly BotCallbackHandler SendTakeover = (c, t) => c.SendActivityAsync(c.TurnState.Get<Takeover>()!.Reply, t);

    [Fact]
    public async Task It_is_shown_before_a_turn_under_way_has_ended()
    {
        var turns = new TurnsUnderTest();
        var release = new TaskCompletionSource();
        turns.Bot = (_, _) => release.Task;
        var slow = turns.SayAsync("slow", "m1");

        turns.Bot = SendTakeover;
        var urgent = turns.SayAsync("bleeding", "m2");

        Assert.Equal(["m2", "m2.takeover"], turns.Delivery.Shown.Select(s => s.Id));
        Assert.False(urgent.IsCompleted);
        release.SetResult();
        await slow;
        Assert.Equal(["m2.takeover"], (await urgent).Outgoing.Select(o => o.Id));
    }

    [Fact]
    public async Task What_is_shown_is_the_echo_and_a_reply_addressed_to_the_person_in_order_of_time()
    {
        var turns = new TurnsUnderTest { Bot = SendTakeover };

        await turns.SayAsync("bleeding", "m1");

        var (echo, reply) = (turns.Delivery.Shown.First(), turns.Delivery.Shown.Last());
        Assert.True(echo.Timestamp < reply.Timestamp);
        Assert.Equal(("m1", RoleTypes.Bot, ActivityImportance.High), (reply.ReplyToId, reply.From!.Role, reply.Importance));
    }

    [Fact]
    public async Task The_bot_sends_it_and_it_is_recorded_once_under_its_own_id()
    {
        var turns = new TurnsUnderTest
        {
            Bot = async (c, t) =>
            {
                await SendTakeover(c, t);
                await c.SendActivityAsync("more", cancellationToken: t);
            },
        };

        await turns.SayAsync("bleeding", "m1");

        Assert.Equal(["m1", "m1.takeover", "m1.2"], (await turns.RecordAsync()).Select(a => a.Id));
    }

    [Fact]
    public async Task A_bot_that_forgets_it_has_it_recorded_first_all_the_same()
    {
        var turns = new TurnsUnderTest();

        await turns.SayAsync("bleeding", "m1");

        Assert.Equal(["m1", "m1.takeover", "m1.1"], (await turns.RecordAsync()).Select(a => a.Id));
    }

    [Fact]
    public async Task A_bot_that_throws_adds_no_apology_to_it()
    {
        var turns = new TurnsUnderTest { Bot = (_, _) => throw new InvalidOperationException() };
        turns.Adapter.OnTurnError = (c, _) => c.SendActivityAsync("sorry");

        await turns.SayAsync("bleeding", "m1");

        Assert.Equal(["m1", "m1.takeover"], (await turns.RecordAsync()).Select(a => a.Id));
    }

    [Fact]
    public async Task With_the_store_down_it_is_shown_and_recorded_under_the_same_ids_once_the_store_is_back()
    {
        var turns = new TurnsUnderTest { Bot = SendTakeover };
        turns.Store.Down = true;

        var result = await turns.SayAsync("bleeding", "m1");
        await turns.SayAsync("bleeding", "m1");

        Assert.Equal(TurnStatus.StoreUnavailable, result.Status);
        Assert.Contains(turns.Delivery.Shown, s => s.Id == "m1.takeover");
        turns.Store.Down = false;
        await EventuallyAsync(async () => (await turns.RecordAsync()).Count > 0);
        Assert.Equal(["m1", "m1.takeover"], (await turns.RecordAsync()).Select(a => a.Id));
    }

    [Fact]
    public async Task Disposing_stops_the_attempts_to_record_it()
    {
        var turns = new TurnsUnderTest { Bot = SendTakeover };
        turns.Store.Down = true;
        await turns.SayAsync("bleeding", "m1");

        await turns.Adapter.DisposeAsync();
        turns.Store.Down = false;
        await Task.Delay(100);

        Assert.Empty(await turns.RecordAsync());
    }

    [Fact]
    public async Task More_than_the_bound_are_shown_and_reported_but_not_kept()
    {
        var turns = new TurnsUnderTest(options: new ConversationAdapterOptions { UnrecordedTakeovers = 2 }) { Bot = SendTakeover };
        turns.Store.Down = true;
        foreach (var n in Enumerable.Range(1, 3))
            await turns.SayAsync("bleeding", $"m{n}");

        Assert.Contains(turns.Delivery.Shown, s => s.Id == "m3.takeover");
        turns.Store.Down = false;
        await EventuallyAsync(async () => (await turns.RecordAsync()).Count >= 4);
        await Task.Delay(50);
        Assert.DoesNotContain(await turns.RecordAsync(), a => a.Id == "m3");
        Assert.Contains(turns.Faults, f => f.Message.StartsWith("Too many takeovers", StringComparison.Ordinal));
    }

    private static async Task EventuallyAsync(Func<Task<bool>> condition)
    {
        for (var tries = 0; tries < 500 && !await condition(); tries++)
            await Task.Delay(10);
        Assert.True(await condition());
    }
}
