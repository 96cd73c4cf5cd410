using System.Text.Json;
using SecondOpinion.Bot.Protocol.State;
using SecondOpinion.Bot.Protocol.Turns;
using Xunit;

namespace SecondOpinion.Bot.Tests.Protocol.Turns;

public sealed class ConflictingTurnTests
{
    [Fact]
    public async Task Sixty_four_callers_on_one_conversation_lose_no_turn()
    {
        var turns = new TurnsUnderTest();

        var results = await Task.WhenAll(Enumerable.Range(0, 64).Select(n => Task.Run(() => turns.SayAsync($"{n}", $"m{n}"))));

        Assert.All(results, r => Assert.Equal(TurnStatus.Committed, r.Status));
        Assert.Equal(64, await turns.StoredTurnsAsync());
        Assert.Equal(Enumerable.Range(1, 64).Select(n => $"turn {n}"), (await turns.RecordAsync()).Where((_, i) => i % 2 == 1).Select(a => a.Text));
        Assert.Equal(64, turns.Store.Commits);
    }

    [Fact]
    public async Task A_turn_overtaken_by_another_process_runs_again_on_what_is_stored_now()
    {
        var turns = new TurnsUnderTest();
        var other = turns.NewAdapter();
        turns.Store.BeforeCommit = async _ =>
        {
            turns.Store.BeforeCommit = null;
            await other.ProcessAsync(TurnsUnderTest.Message("other", "m2"), turns.CountAsync, default);
        };

        var result = await turns.SayAsync("mine", "m1");

        Assert.Equal(["turn 2"], result.Outgoing.Select(o => o.Text));
        Assert.Equal(["m2", "m2.1", "m1", "m1.1"], (await turns.RecordAsync()).Select(a => a.Id));
    }

    [Fact]
    public async Task A_document_changed_by_another_writer_makes_the_turn_run_again()
    {
        var turns = new TurnsUnderTest();
        await turns.SayAsync("first", "m1");
        turns.Store.BeforeCommit = async _ =>
        {
            turns.Store.BeforeCommit = null;
            await turns.Store.WriteAsync(Document("""{"counter":{"turns":41}}"""), default);
        };

        var result = await turns.SayAsync("second", "m2");

        Assert.Equal(["turn 42"], result.Outgoing.Select(o => o.Text));
    }

    [Fact]
    public async Task Endless_conflicts_end_as_an_unavailable_store()
    {
        var turns = new TurnsUnderTest();
        var n = 0;
        turns.Store.BeforeCommit = _ => turns.Store.WriteAsync(Document($$$"""{"counter":{"turns":{{{++n}}}}}"""), default);

        var result = await turns.SayAsync("hello", "m1");

        Assert.Equal(TurnStatus.StoreUnavailable, result.Status);
        Assert.Equal(5, n);
        Assert.Empty(await turns.RecordAsync());
    }

    private static Dictionary<string, StoreItem> Document(string json) => new()
    {
        [ConversationState.KeyOf(TurnsUnderTest.Conversation)] = new StoreItem(JsonSerializer.Deserialize<JsonElement>(json), "*"),
    };
}
