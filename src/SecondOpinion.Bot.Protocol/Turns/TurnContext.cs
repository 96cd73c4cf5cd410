using SecondOpinion.Bot.Protocol.Schema;

namespace SecondOpinion.Bot.Protocol.Turns;

/// <summary>
/// The turn as the adapter runs it: what the bot sends waits in <see cref="Outgoing"/> until the turn is committed. Ids are
/// made of the inbound id, so that a turn that runs again says the same under the same ids.
/// </summary>
public sealed class TurnContext(BotAdapter adapter, Activity activity) : ITurnContext
{
    private readonly List<Activity> _outgoing = [];

    public BotAdapter Adapter => adapter;

    public TurnContextStateCollection TurnState { get; } = new();

    public Activity Activity => activity;

    public bool Responded { get; private set; }

    /// <summary>What was sent so far, in order, each with its id.</summary>
    public IReadOnlyList<Activity> Outgoing => _outgoing;

    public Task<ResourceResponse> SendActivityAsync(
        string textReplyToSend, string? speak = null, string? inputHint = InputHints.AcceptingInput, CancellationToken cancellationToken = default) =>
        SendActivityAsync(MessageFactory.Text(textReplyToSend, speak, inputHint), cancellationToken);

    public Task<ResourceResponse> SendActivityAsync(Activity activity, CancellationToken cancellationToken = default) =>
        Task.FromResult(Send(activity));

    public Task<ResourceResponse[]> SendActivitiesAsync(Activity[] activities, CancellationToken cancellationToken = default) =>
        Task.FromResult(Array.ConvertAll(activities, Send));

    /// <summary>Takes back everything that was sent and forgets everything loaded, as if the turn had just begun.</summary>
    internal void Reset()
    {
        _outgoing.Clear();
        TurnState.Clear();
        Responded = false;
    }

    private ResourceResponse Send(Activity toSend)
    {
        // A copy: the same prompt may be sent in many turns, and each needs its own address and id.
        var reply = (toSend with { Type = toSend.Type ?? ActivityTypes.Message }).ApplyReplyTo(activity);
        if (reply.Type == ActivityTypes.Trace)
            return new ResourceResponse(null);
        if (reply.Type == ActivityTypes.Typing)
        {
            reply.Id = $"{activity.Id}.typing";
            adapter.ShowNow(this, reply);
            return new ResourceResponse(reply.Id);
        }

        reply.Id = IsTakeover(toSend) ? toSend.Id : $"{activity.Id}.{_outgoing.Count + 1}";
        _outgoing.Add(reply);
        Responded = true;
        return new ResourceResponse(reply.Id);
    }

    private bool IsTakeover(Activity toSend) =>
        TurnState.Get<Takeover>() is { } takeover && takeover.Reply.Id == toSend.Id && _outgoing.TrueForAll(o => o.Id != toSend.Id);
}
