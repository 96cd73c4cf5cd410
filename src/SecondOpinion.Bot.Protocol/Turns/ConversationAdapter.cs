using SecondOpinion.Bot.Protocol.Jobs;
using SecondOpinion.Bot.Protocol.Schema;
using SecondOpinion.Bot.Protocol.State;
using SecondOpinion.Bot.Protocol.Turns.Running;

namespace SecondOpinion.Bot.Protocol.Turns;

/// <summary>
/// Runs turns of every channel: screened first, one at a time per conversation, answered once per activity id, and written as
/// one. State, activities in and activities out are in the store when <see cref="ProcessAsync"/> returns.
/// </summary>
public sealed class ConversationAdapter : BotAdapter, IAsyncDisposable
{
    private readonly IActivityDelivery _delivery;
    private readonly IInboundScreen _screen;
    private readonly TimeProvider _time;
    private readonly IJobSignal? _jobs;
    private readonly ConversationQueue _queue = new();
    private readonly CancellationTokenSource _stopping = new();
    private readonly TurnRunner _runner;
    private readonly UnrecordedTakeovers _unrecorded;

    public ConversationAdapter(
        ITurnStore store, IActivityDelivery delivery, IInboundScreen screen, TimeProvider time, ConversationAdapterOptions? options = null, IJobSignal? jobs = null,
        ITurnCompletion? completion = null)
    {
        options ??= new ConversationAdapterOptions();
        (_delivery, _screen, _time, _jobs) = (delivery, screen, time, jobs);
        _runner = new TurnRunner(store, new TurnDrafting(this, store, time, options.TurnLimit, Report), time, options.Tries, completion);
        _unrecorded = new UnrecordedTakeovers(QueueAsync, options, time, Report);
    }

    /// <summary>Told of every failure that is not the bot's: a store that threw, an error handler that threw. For the log; never holds what people wrote.</summary>
    public Action<Exception>? OnFault { get; set; }

    /// <summary>
    /// Answers one activity, whose channel has set its id and conversation id. Once accepted, the turn runs to its end even
    /// if the caller stops waiting; then sending the activity again under its id fetches the outcome.
    /// </summary>
    /// <exception cref="OperationCanceledException">The caller stopped waiting.</exception>
    public Task<TurnResult> ProcessAsync(Activity inbound, BotCallbackHandler bot, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(inbound.Id);
        ArgumentException.ThrowIfNullOrEmpty(inbound.Conversation?.Id);
        var takeover = TakeOver(inbound, inbound.Conversation.Id);
        return QueueAsync(new InboundTurn(inbound, inbound.Id, inbound.Conversation.Id, takeover, bot)).WaitAsync(cancellationToken);
    }

    /// <summary>Cancels what is under way; takeovers that are not recorded by now stay so.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await _unrecorded.DisposeAsync();
    }

    protected internal override void ShowNow(ITurnContext turnContext, Activity activity) =>
        _delivery.ShowNow(activity.Conversation!.Id!, [activity with { Timestamp = _time.GetUtcNow() }]);

    // Before queue and store: nothing that is slow or broken there may hold back an emergency number.
    private Takeover? TakeOver(Activity inbound, string conversationId)
    {
        if (_screen.Takeover(inbound) is not { } takeover)
            return null;
        var now = _time.GetUtcNow();
        var reply = (takeover with { Id = takeover.Id ?? $"{inbound.Id}.1", Timestamp = now.AddMilliseconds(1) }).ApplyReplyTo(inbound);
        _delivery.ShowNow(conversationId, [inbound with { Timestamp = now }, reply]);
        _jobs?.TakenOver(conversationId);
        return new Takeover(reply);
    }

    private Task<TurnResult> QueueAsync(InboundTurn turn) => _queue.RunAsync(turn.ConversationId, () => RunAsync(turn));

    private async Task<TurnResult> RunAsync(InboundTurn turn)
    {
        try
        {
            var result = await _runner.RunAsync(turn, _stopping.Token);
            _delivery.Recorded(turn.ConversationId);
            if (result.Jobs.Count > 0)
                _jobs?.Added(result.Jobs);
            return result;
        }
        catch (StoreUnavailableException e)
        {
            Report(e);
            if (turn.Takeover is not null)
                _unrecorded.Add(turn);
            return new TurnResult(TurnStatus.StoreUnavailable, turn.Id, []);
        }
    }

    private void Report(Exception e) => OnFault?.Invoke(e);
}
