using SecondOpinion.Bot.Protocol.Schema;
using SecondOpinion.Bot.Protocol.State;
using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Tests.Protocol.Turns;

/// <summary>An adapter over a store in memory, with a bot that counts the turns of its conversation and says the number.</summary>
internal sealed class TurnsUnderTest
{
    public const string Conversation = "c1";

    private readonly IStatePropertyAccessor<Counter> _counter;

    public TurnsUnderTest(FaultyStore? store = null, ConversationAdapterOptions? options = null)
    {
        Store = store ?? new FaultyStore();
        _counter = State.CreateProperty<Counter>("counter");
        Adapter = NewAdapter(options);
        Bot = CountAsync;
    }

    public FaultyStore Store { get; }

    public RecordingDelivery Delivery { get; } = new();

    public ManualTime Time { get; } = new(new DateTimeOffset(2026, 11, 21, 9, 0, 0, TimeSpan.Zero));

    public ConversationState State { get; } = new();

    public ConversationAdapter Adapter { get; }

    public BotCallbackHandler Bot { get; set; }

    public List<Exception> Faults { get; } = [];

    public ConversationAdapter NewAdapter(ConversationAdapterOptions? options = null) =>
        new(Store, Delivery, new ScreenForWord(), Time, options) { OnFault = Faults.Add };

    public Task<TurnResult> SayAsync(string text, string id, CancellationToken cancellationToken = default) =>
        Adapter.ProcessAsync(Message(text, id), (c, t) => Bot(c, t), cancellationToken);

    public static Activity Message(string text, string id) => new()
    {
        Type = ActivityTypes.Message,
        Id = id,
        ChannelId = "test",
        Text = text,
        From = new ChannelAccount("ann", role: RoleTypes.User),
        Recipient = new ChannelAccount("bot"),
        Conversation = new ConversationAccount(Conversation),
    };

    public async Task CountAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var counter = await _counter.GetAsync(turnContext, () => new Counter(), cancellationToken);
        counter.Turns++;
        await turnContext.SendActivityAsync($"turn {counter.Turns}", cancellationToken: cancellationToken);
    }

    public async Task<int> StoredTurnsAsync()
    {
        var key = ConversationState.KeyOf(Conversation);
        var found = await Store.Inner.ReadAsync([key], default);
        return found.TryGetValue(key, out var item) ? item.Value.GetProperty("counter").GetProperty("turns").GetInt32() : 0;
    }

    public async Task<IReadOnlyList<Activity>> RecordAsync() =>
        [.. (await Store.Inner.ReadActivitiesAsync(Conversation, 0, int.MaxValue, default)).Select(r => r.Activity)];

    internal sealed class Counter
    {
        public int Turns { get; set; }
    }
}
