using SecondOpinion.Bot.Adapters.Content;
using SecondOpinion.Bot.Dialogs.Citing;
using SecondOpinion.Bot.Dialogs.Handoff;
using SecondOpinion.Bot.Dialogs.Routing;
using SecondOpinion.Bot.Domain.Emergency;
using SecondOpinion.Bot.Protocol.Schema;
using SecondOpinion.Bot.Protocol.State;
using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Conversations;

/// <summary>The whole bot on a store in memory, spoken to as a channel would.</summary>
public sealed class BotUnderTest : IAsyncDisposable
{
    internal static readonly BotContent Content = BotContentLoader.Load(AppContext.BaseDirectory);

    private readonly StoppableStore _store = new(new MemoryTurnStore());
    private readonly SteppedTime _time = new();
    private readonly RecordingDelivery _delivery = new();
    private ConversationAdapter _adapter;
    private IBot _bot;
    private int _sent;
    private string? _locale;
    private Activity? _last;

    public BotUnderTest() => (_adapter, _bot) = Assemble(Content);

    /// <summary>The screen that stands before the bot.</summary>
    internal static EmergencyScreen Screen => Content.Emergency;

    public Task<IReadOnlyList<Activity>> JoinAsync(string? locale)
    {
        _locale = locale;
        return SendAsync(new Activity { Type = ActivityTypes.ConversationUpdate, MembersAdded = [new ChannelAccount("bot"), new ChannelAccount("dl_person")] });
    }

    public Task<IReadOnlyList<Activity>> SayAsync(string text) => SendAsync(new Activity { Type = ActivityTypes.Message, Text = text });

    public Task<IReadOnlyList<Activity>> SendFileAsync(string name) => SendAsync(new Activity
    {
        Type = ActivityTypes.Message,
        Attachments = [new Attachment { ContentType = "application/pdf", ContentUrl = "https://files.test/1", Name = name }],
    });

    /// <summary>The same activity once more, as a channel does that got no answer.</summary>
    public async Task<IReadOnlyList<Activity>> SayAgainAsync() => (await _adapter.ProcessAsync(_last! with { }, _bot.OnTurnAsync, CancellationToken.None)).Outgoing;

    /// <summary>A new process on the same store, with today's content or a later version of it.</summary>
    public async Task RestartAsync(bool upgraded)
    {
        await _adapter.DisposeAsync();
        (_adapter, _bot) = Assemble(upgraded ? TestFlows.Upgraded(AppContext.BaseDirectory) : Content);
    }

    public void StopStore() => _store.Stopped = true;

    public void StartStore() => _store.Stopped = false;

    public void Pass(TimeSpan time) => _time.Pass(time);

    public ValueTask DisposeAsync() => _adapter.DisposeAsync();

    private async Task<IReadOnlyList<Activity>> SendAsync(Activity activity)
    {
        _time.Pass(TimeSpan.FromSeconds(1));
        _last = activity with
        {
            Id = $"conversation|{++_sent:D4}",
            ChannelId = "test",
            Locale = _locale,
            Conversation = new ConversationAccount("conversation"),
            From = new ChannelAccount("dl_person", role: RoleTypes.User),
            Recipient = new ChannelAccount("bot", role: RoleTypes.Bot),
        };
        var shown = new List<Activity>();
        _delivery.Shown = shown;
        var result = await _adapter.ProcessAsync(_last, _bot.OnTurnAsync, CancellationToken.None);
        return result.Status == TurnStatus.StoreUnavailable ? [.. shown.Where(reply => reply.Id != _last.Id)] : result.Outgoing;
    }

    private (ConversationAdapter Adapter, IBot Bot) Assemble(BotContent content)
    {
        var number = 0;
        var services = new BotServices(
            _time, new PublicAddress(() => "https://bot.test"), () => $"token-{++number}", () => $"TEST-{++number:D4}", TimeSpan.FromDays(30))
        {
            Handoff = HandoffServices.Alone with { Record = _store },
        };
        var assembled = BotAssembly.Build(content, services);
        return (new ConversationAdapter(_store, _delivery, assembled.Screen, _time), assembled.Bot);
    }
}
