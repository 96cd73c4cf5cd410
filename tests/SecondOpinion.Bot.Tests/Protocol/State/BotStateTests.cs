using System.Text.Json;
using SecondOpinion.Bot.Protocol.State;
using SecondOpinion.Bot.Protocol.Turns;
using SecondOpinion.Bot.Tests.Protocol.Turns;
using Xunit;

namespace SecondOpinion.Bot.Tests.Protocol.State;

public sealed class BotStateTests
{
    private const string Key = "conversations/c1/state";

    private readonly TurnsUnderTest _turns = new();
    private readonly IStatePropertyAccessor<List<string>> _names;

    public BotStateTests() => _names = _turns.State.CreateProperty<List<string>>("names");

    [Fact]
    public async Task A_value_changed_in_place_is_saved_without_asking()
    {
        await TurnAsync(async c => (await _names.GetAsync(c, () => []))!.Add("Ann"));
        await TurnAsync(async c => (await _names.GetAsync(c))!.Add("Ben"));

        Assert.Equal("""{"names":["Ann","Ben"]}""", await StoredAsync());
    }

    [Fact]
    public async Task Every_reader_in_a_turn_gets_the_same_object() => await TurnAsync(async c =>
        Assert.Same(await _names.GetAsync(c, () => []), await _turns.State.CreateProperty<List<string>>("names").GetAsync(c)));

    [Fact]
    public async Task Values_nobody_touched_stay_as_they_are_also_those_this_version_does_not_know()
    {
        await StoreAsync("""{"fromTheFuture":{"x":[1,null]},"names":["Ann"]}""");

        await TurnAsync(async c => (await _names.GetAsync(c))!.Add("Ben"));

        Assert.Equal("""{"fromTheFuture":{"x":[1,null]},"names":["Ann","Ben"]}""", await StoredAsync());
    }

    [Fact]
    public async Task Reading_alone_writes_nothing()
    {
        await StoreAsync("""{"names":["Ann"]}""");
        var before = (await _turns.Store.Inner.ReadAsync([Key], default))[Key].ETag;

        await TurnAsync(async c => Assert.Single((await _names.GetAsync(c))!));

        Assert.Equal(before, (await _turns.Store.Inner.ReadAsync([Key], default))[Key].ETag);
    }

    [Fact]
    public async Task Nothing_is_stored_for_a_conversation_that_keeps_nothing()
    {
        await TurnAsync(c => _names.GetAsync(c));

        Assert.Empty(await _turns.Store.Inner.ListKeysAsync("", default));
    }

    [Fact]
    public async Task A_value_is_deleted_alone()
    {
        await StoreAsync("""{"names":["Ann"],"other":1}""");

        await TurnAsync(c => _names.DeleteAsync(c));

        Assert.Equal("""{"other":1}""", await StoredAsync());
    }

    [Fact]
    public async Task A_cleared_document_is_empty_and_a_deleted_one_is_gone()
    {
        await StoreAsync("""{"names":["Ann"],"other":1}""");
        await TurnAsync(c => _turns.State.ClearStateAsync(c));
        Assert.Equal("{}", await StoredAsync());

        await TurnAsync(c => _turns.State.DeleteAsync(c));
        Assert.Empty(await _turns.Store.Inner.ListKeysAsync("", default));
    }

    [Fact]
    public async Task What_is_written_after_a_deletion_in_the_same_turn_is_all_there_is()
    {
        await StoreAsync("""{"names":["Ann"],"other":1}""");

        await TurnAsync(async c =>
        {
            await _turns.State.DeleteAsync(c);
            (await _names.GetAsync(c, () => []))!.Add("Ben");
        });

        Assert.Equal("""{"names":["Ben"]}""", await StoredAsync());
    }

    [Fact]
    public async Task Saved_twice_in_a_turn_is_written_once_with_the_version_it_was_read_at()
    {
        await StoreAsync("""{"names":[]}""");

        await TurnAsync(async c =>
        {
            var names = await _names.GetAsync(c);
            names.Add("Ann");
            await _turns.State.SaveChangesAsync(c);
            names.Add("Ben");
        });

        Assert.Equal("""{"names":["Ann","Ben"]}""", await StoredAsync());
    }

    [Fact]
    public async Task A_persons_state_is_shared_by_their_conversations()
    {
        var users = new UserState();
        var name = users.CreateProperty<string>("name");
        await TurnAsync(c => name.SetAsync(c, "Ann"));

        Assert.Equal(["users/test/ann"], await _turns.Store.Inner.ListKeysAsync("", default));
        _turns.Bot = async (c, t) => Assert.Equal("Ann", await name.GetAsync(c, cancellationToken: t));
        await _turns.Adapter.ProcessAsync(TurnsUnderTest.Message("x", "o1") with { Conversation = new("c2") }, _turns.Bot, default);
    }

    [Fact]
    public async Task A_member_of_an_enumeration_is_stored_by_name()
    {
        var status = _turns.State.CreateProperty<TurnStatus>("status");

        await TurnAsync(c => status.SetAsync(c, TurnStatus.Repeated));

        Assert.Equal("""{"status":"repeated"}""", await StoredAsync());
    }

    private async Task TurnAsync(Func<ITurnContext, Task> bot)
    {
        _turns.Bot = (c, _) => bot(c);
        Assert.Equal(TurnStatus.Committed, (await _turns.SayAsync("x", Guid.NewGuid().ToString())).Status);
    }

    private async Task<string> StoredAsync() => (await _turns.Store.Inner.ReadAsync([Key], default))[Key].Value.GetRawText();

    private Task StoreAsync(string json) => _turns.Store.Inner.WriteAsync(
        new Dictionary<string, StoreItem> { [Key] = new(JsonSerializer.Deserialize<JsonElement>(json), "*") }, default);
}
