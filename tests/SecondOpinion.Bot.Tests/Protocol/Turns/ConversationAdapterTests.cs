using SecondOpinion.Bot.Protocol.Schema;
using SecondOpinion.Bot.Protocol.Turns;
using Xunit;

namespace SecondOpinion.Bot.Tests.Protocol.Turns;

public sealed class ConversationAdapterTests
{
    [Fact]
    public async Task A_turn_records_what_came_in_what_went_out_and_the_state_together()
    {
        var turns = new TurnsUnderTest();

        var result = await turns.SayAsync("hello", "m1");

        Assert.Equal(TurnStatus.Committed, result.Status);
        Assert.Equal(["hello", "turn 1"], (await turns.RecordAsync()).Select(a => a.Text));
        Assert.Equal(1, await turns.StoredTurnsAsync());
        Assert.Equal([TurnsUnderTest.Conversation], turns.Delivery.RecordedConversations);
    }

    [Fact]
    public async Task Replies_are_numbered_after_the_inbound_id_and_addressed_back()
    {
        var turns = new TurnsUnderTest
        {
            Bot = async (c, t) => await c.SendActivitiesAsync([MessageFactory.Text("a"), MessageFactory.Text("b") with { Id = "mine" }], t),
        };

        var replies = (await turns.SayAsync("hello", "m1")).Outgoing;

        Assert.Equal(["m1.1", "m1.2"], replies.Select(r => r.Id));
        Assert.All(replies, r => Assert.Equal(("m1", RoleTypes.Bot, "ann"), (r.ReplyToId, r.From!.Role, r.Recipient!.Id)));
    }

    [Fact]
    public async Task Replies_come_a_millisecond_after_one_another()
    {
        var turns = new TurnsUnderTest { Bot = (c, t) => c.SendActivitiesAsync([MessageFactory.Text("a"), MessageFactory.Text("b")], t) };

        await turns.SayAsync("hello", "m1");

        var start = turns.Time.Now;
        Assert.Equal([start, start.AddMilliseconds(1), start.AddMilliseconds(2)], (await turns.RecordAsync()).Select(a => a.Timestamp!.Value));
    }

    [Fact]
    public async Task Time_never_goes_backwards_in_a_conversation_even_when_the_clock_does()
    {
        var turns = new TurnsUnderTest();
        await turns.SayAsync("one", "m1");
        turns.Time.Now = turns.Time.Now.AddHours(-3);

        await turns.SayAsync("two", "m2");

        var times = (await turns.RecordAsync()).Select(a => a.Timestamp!.Value).ToArray();
        Assert.Equal(times.Order(), times);
        Assert.Equal(4, times.Distinct().Count());
    }

    [Fact]
    public async Task The_same_prompt_object_can_be_sent_in_many_turns()
    {
        var prompt = MessageFactory.Text("where are you now?");
        var turns = new TurnsUnderTest { Bot = (c, t) => c.SendActivityAsync(prompt, t) };

        await turns.SayAsync("a", "m1");
        await turns.SayAsync("b", "m2");

        Assert.Equal(["m1", "m1.1", "m2", "m2.1"], (await turns.RecordAsync()).Select(a => a.Id));
        Assert.Null(prompt.Id);
    }

    [Fact]
    public async Task A_typing_sign_is_shown_at_once_and_never_recorded()
    {
        var turns = new TurnsUnderTest { Bot = (c, t) => c.SendActivityAsync(new Activity { Type = ActivityTypes.Typing }, t) };

        await turns.SayAsync("a", "m1");

        Assert.Equal([ActivityTypes.Typing], turns.Delivery.Shown.Select(s => s.Type));
        Assert.Equal(["m1"], (await turns.RecordAsync()).Select(a => a.Id));
    }

    [Fact]
    public async Task A_trace_never_leaves()
    {
        var turns = new TurnsUnderTest { Bot = (c, t) => c.SendActivityAsync(new Activity { Type = ActivityTypes.Trace }, t) };

        Assert.Empty((await turns.SayAsync("a", "m1")).Outgoing);
        Assert.Empty(turns.Delivery.Shown);
    }

    [Fact]
    public async Task An_activity_without_an_id_is_refused() =>
        await Assert.ThrowsAsync<ArgumentNullException>(() => new TurnsUnderTest().Adapter.ProcessAsync(
            TurnsUnderTest.Message("a", "m1") with { Id = null }, (_, _) => Task.CompletedTask, default));
}
