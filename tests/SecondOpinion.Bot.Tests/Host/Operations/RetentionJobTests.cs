using Microsoft.Extensions.Logging.Abstractions;
using SecondOpinion.Bot.Adapters.Sqlite;
using SecondOpinion.Bot.Host.Composition;
using SecondOpinion.Bot.Host.Operations;
using SecondOpinion.Bot.Protocol.DirectLine;
using SecondOpinion.Bot.Protocol.State;
using SecondOpinion.Bot.Tests.Adapters.Sqlite;
using SecondOpinion.Bot.Tests.Host.Endpoints.DirectLine;
using SecondOpinion.Bot.Tests.Protocol.State;
using Xunit;

namespace SecondOpinion.Bot.Tests.Host.Operations;

public sealed class RetentionJobTests : IAsyncLifetime
{
    private readonly MemoryTurnStore _store = new();
    private readonly SettableTime _time = new();
    private readonly BotOnStore _bot;

    public RetentionJobTests() => _bot = new BotOnStore(_store, _time);

    [Fact]
    public async Task Who_asks_for_deletion_leaves_nothing_behind_and_nobody_else_is_touched()
    {
        await _bot.InterviewAsync("staying");
        await _bot.SayAsync("staying", "person", "I agree, ask for a person");
        var others = await _store.ListKeysAsync("", default);
        await _bot.InterviewAsync("going", "In Korea now", "Surgery");
        await _bot.SayAsync("going", "my brief", "person", "I agree, ask for a person");
        var all = await _store.ListKeysAsync("", default);
        Assert.Equal([2, 2], new[] { "briefs/", "tickets/" }.Select(prefix => all.Count(key => key.StartsWith(prefix, StringComparison.Ordinal))));

        await _bot.SayAsync("going", "delete my data", "Yes, delete");

        Assert.Equal(1, await SweepAsync());
        Assert.Equal(others, await _store.ListKeysAsync("", default));
        Assert.Equal(0, await _store.LastSequenceAsync("going", default));
        Assert.NotEqual(0, await _store.LastSequenceAsync("staying", default));
        Assert.Equal(0, await SweepAsync());
    }

    [Fact]
    public async Task Who_asks_and_then_says_no_keeps_everything()
    {
        await _bot.InterviewAsync("conversation");
        await _bot.SayAsync("conversation", "delete my data", "No, keep it");

        Assert.Equal(0, await SweepAsync());
    }

    [Fact]
    public async Task A_conversation_without_consent_goes_sixty_minutes_after_its_last_message_and_not_before()
    {
        await _bot.JoinAsync("conversation");
        Pass(TimeSpan.FromMinutes(30));
        await _bot.SayAsync("conversation", "What does a second opinion cost?");

        Pass(TimeSpan.FromMinutes(60));
        Assert.Equal(0, await SweepAsync());
        Pass(TimeSpan.FromSeconds(1));
        Assert.Equal(1, await SweepAsync());

        Assert.Empty(await _store.ListKeysAsync("", default));
        Assert.Equal(0, await _store.LastSequenceAsync("conversation", default));
    }

    [Fact]
    public async Task Who_only_ever_asked_a_question_never_consented_and_goes_too()
    {
        await _bot.SayAsync("conversation", "What does a second opinion cost?");
        Pass(TimeSpan.FromMinutes(61));

        Assert.Equal(1, await SweepAsync());
    }

    [Theory]
    [InlineData("I agree, start")]
    [InlineData("I agree, ask for a person")]
    public async Task Who_agreed_is_kept_for_the_days_that_are_set_and_not_longer(string agreeing)
    {
        await _bot.JoinAsync("conversation");
        await _bot.SayAsync("conversation", agreeing);

        Pass(TimeSpan.FromDays(90));
        Assert.Equal(0, await SweepAsync());
        Pass(TimeSpan.FromSeconds(1));
        Assert.Equal(1, await SweepAsync());
        Assert.Empty(await _store.ListKeysAsync("", default));
    }

    [Fact]
    public async Task The_settings_decide_how_long()
    {
        await _bot.JoinAsync("unconsented");
        await _bot.InterviewAsync("consented");
        var retention = new RetentionOptions { UnconsentedMinutes = 5, ConversationDays = 1 };

        Pass(TimeSpan.FromMinutes(6));
        Assert.Equal(1, await SweepAsync(retention));
        Pass(TimeSpan.FromDays(1));
        Assert.Equal(1, await SweepAsync(retention));
    }

    [Fact]
    public async Task A_deletion_asked_for_survives_a_restart()
    {
        using var directory = new TemporaryDirectory();
        await using (var store = Open(directory))
        await using (var bot = new BotOnStore(store, _time))
        {
            await bot.InterviewAsync("conversation");
            await bot.SayAsync("conversation", "delete my data", "Yes, delete");
        }

        await using var reopened = Open(directory);
        Assert.Equal(1, await new RetentionJob(reopened, Settings(new RetentionOptions()), _time, NullLogger<RetentionJob>.Instance).SweepAsync(default));
        Assert.Empty(await reopened.ListKeysAsync("", default));
        Assert.Equal(0, await reopened.LastSequenceAsync("conversation", default));
    }

    [Fact]
    public async Task A_store_that_is_down_postpones_deletions_to_a_later_round()
    {
        await _bot.JoinAsync("conversation");
        Pass(TimeSpan.FromMinutes(61));
        var store = new SwitchableStore(_store) { IsDown = true };
        var log = new Lines();
        using var job = new RetentionJob(store, Settings(new RetentionOptions()), new QuickTime(_time), log);

        await job.StartAsync(default);
        await UntilAsync(() => Task.FromResult(log.Written.Contains("The store cannot be written; deletions wait for the next round")));
        store.IsDown = false;
        await UntilAsync(async () => await _store.LastSequenceAsync("conversation", default) == 0);
        await job.StopAsync(default);
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    private static Settings Settings(RetentionOptions retention) => new(new BotOptions(), new BriefOptions(), retention, new HandoffOptions(), new DeskOptions(), new HubOptions(), new DirectLineOptions(), new SecondOpinion.Bot.Protocol.Connector.ConnectorOptions(), new SecondOpinion.Bot.Adapters.Model.ModelOptions());

    private static SqliteTurnStore Open(TemporaryDirectory directory) => SqliteTurnStore.Open(new SqliteStoreOptions { Directory = directory.Path }, TimeProvider.System);

    private static async Task UntilAsync(Func<Task<bool>> so)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!await so())
            await Task.Delay(5, patience.Token);
    }

    private void Pass(TimeSpan time) => _time.Now += time;

    private Task<int> SweepAsync(RetentionOptions? retention = null) =>
        new RetentionJob(_store, Settings(retention ?? new RetentionOptions()), _time, NullLogger<RetentionJob>.Instance).SweepAsync(default);
}
