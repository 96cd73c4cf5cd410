using SecondOpinion.Bot.Protocol.Connector.Access;
using SecondOpinion.Bot.Protocol.Connector.Sending;
using SecondOpinion.Bot.Protocol.DirectLine;
using SecondOpinion.Bot.Protocol.Schema;
using SecondOpinion.Bot.Protocol.State;
using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Protocol.Connector;

/// <summary>
/// Takes what validated callers send. The emergency screen sees it before the store does; the call is answered when the turn is durable,
/// or, where that takes longer than channels wait, when the message is.
/// </summary>
public sealed class ConnectorInbox(
    ChannelTurn turn, LateTurns late, ConnectorReferences references, SkillCalls calls, IActivityDelivery delivery, UrgentMessages urgent, IChannelForms forms,
    ConnectorOptions options, string botId, RandomId newId, TimeProvider time)
{
    private const int NotImplemented = 501;

    // Such a caller holds its own request open: what is not said by then is said in a later turn, or not at all.
    private static readonly TimeSpan InlinePatience = TimeSpan.FromSeconds(60);

    public async Task<ConnectorAnswer> AcceptAsync(ConnectorCaller caller, Activity activity)
    {
        activity = InboundFromChannel.WithChannel(activity, caller);
        if (InboundFromChannel.Check(activity) is { } refusal)
            return new ConnectorAnswer.Refused(refusal);
        var inline = ConnectorCompletion.IsAnsweredInline(activity);
        if (ChannelBot.IsIdle(activity))
            return inline ? new ConnectorAnswer.Replies([]) : new ConnectorAnswer.Done();

        var reference = InboundFromChannel.ReferenceOf(activity, caller, botId);
        var conversationId = await calls.ConversationAsync(
            ConnectorConversations.IdOf(caller, activity.ChannelId!, activity.Conversation!.Id!), reference.SkillCallKey);
        var inbound = InboundFromChannel.Stamp(activity, caller, conversationId, botId, time.GetUtcNow(), OwnIds.Next(newId));
        references.Remember(conversationId, reference);

        // Not to be cancelled by a caller that goes away: once read, a message is answered.
        var running = turn(inbound, CancellationToken.None);
        if (activity.Type == ActivityTypes.Invoke)
            return Invoked(await running);
        if (inline)
            return await InlineAsync(inbound, running, reference);
        return await EndsInTimeAsync(running)
            ? (await running).Status == TurnStatus.StoreUnavailable ? new ConnectorAnswer.Refused(ConnectorRefusal.StoreUnavailable) : new ConnectorAnswer.Done()
            : await AcceptLateAsync(inbound, reference, running);
    }

    private async Task<bool> EndsInTimeAsync(Task<TurnResult> running)
    {
        using var over = new CancellationTokenSource();
        var first = await Task.WhenAny(running, Task.Delay(options.AcceptWithin, time, over.Token));
        await over.CancelAsync();
        return first == running;
    }

    private async Task<ConnectorAnswer> AcceptLateAsync(Activity inbound, ConnectorReference reference, Task<TurnResult> running)
    {
        var sign = new Activity { Type = ActivityTypes.Typing, ReplyToId = inbound.Id, From = inbound.Recipient };
        delivery.ShowNow(inbound.Conversation!.Id!, [sign]);
        try
        {
            await late.KeepAsync(new LateTurn(inbound, reference), running);
            return new ConnectorAnswer.Accepted();
        }
        catch (StoreUnavailableException)
        {
            return new ConnectorAnswer.Refused(ConnectorRefusal.StoreUnavailable);
        }
    }

    // No invoke is ours to answer; one that held an emergency was answered all the same.
    private static ConnectorAnswer.Invoked Invoked(TurnResult result) => new(result.Outgoing.Count > 0 ? 200 : NotImplemented);

    private async Task<ConnectorAnswer> InlineAsync(Activity inbound, Task<TurnResult> running, ConnectorReference reference)
    {
        // A takeover is all its turn says, and does not wait for the store.
        if (urgent.TakeHeld(inbound.Conversation!.Id!, inbound.Id!) is { } takeover)
            return Shown([takeover], reference);
        try
        {
            var result = await running.WaitAsync(InlinePatience, time);
            return result.Status == TurnStatus.StoreUnavailable ? new ConnectorAnswer.Refused(ConnectorRefusal.StoreUnavailable) : Shown(result.Outgoing, reference);
        }
        catch (TimeoutException)
        {
            return new ConnectorAnswer.Refused(ConnectorRefusal.StoreUnavailable);
        }
    }

    private ConnectorAnswer.Replies Shown(IEnumerable<Activity> said, ConnectorReference reference) =>
        new([.. said.SelectMany(activity => forms.Render(activity, reference.ChannelId)).Select(part => ChannelAddress.To(reference, part))]);
}
