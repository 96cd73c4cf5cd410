using SecondOpinion.Bot.Protocol.Schema;
using SecondOpinion.Bot.Protocol.State;
using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Protocol.DirectLine.Conversations;

/// <summary>Takes what clients send.</summary>
public sealed class DirectLinePosts(
    ITurnStore store, BotTurn turn, IActivityDelivery delivery, DirectLineOptions options, TimeProvider clock, RandomId newId)
{
    // The emergency screen stands in the turn: a store that hangs must not keep a message from it for longer than this.
    private static readonly TimeSpan LookUpPatience = TimeSpan.FromSeconds(1);

    private readonly ConversationRecord record = new(store);

    /// <summary>
    /// Answered with the activity's id when it is durable, and with the same id when it was already there. A typing sign is
    /// only shown to whoever is connected.
    /// </summary>
    public async Task<Outcome<ResourceResponse>> PostAsync(DirectLineCaller caller, string conversationId, Activity sent)
    {
        var (refusal, standing) = await JudgeAsync(caller, conversationId, sent);
        if (refusal is { } reason)
            return reason;

        var activity = InboundActivity.Stamp(sent, caller, conversationId, options.BotId);
        activity.Id = sent.Type == ActivityTypes.EndOfConversation ? ActivityIds.End(conversationId) : ActivityIds.Message(conversationId, sent, newId);
        activity.Timestamp = clock.GetUtcNow();
        activity.Locale ??= standing?.Start?.Locale;
        if (activity.Type == ActivityTypes.Typing)
        {
            delivery.ShowNow(conversationId, [activity]);
            return new ResourceResponse(activity.Id);
        }
        // Not to be cancelled by a client that goes away: once read, a message is answered.
        var result = await turn(activity, CancellationToken.None);
        return result.Status == TurnStatus.StoreUnavailable ? Refusal.ServiceUnavailable : new ResourceResponse(result.InboundId);
    }

    /// <summary>Why an activity would not be taken; null when it would.</summary>
    public async Task<Refusal?> RefusalForAsync(DirectLineCaller caller, string conversationId, Activity activity) =>
        (await JudgeAsync(caller, conversationId, activity)).Refusal;

    private async Task<(Refusal? Refusal, ConversationStanding? Standing)> JudgeAsync(DirectLineCaller caller, string conversationId, Activity sent)
    {
        if ((caller.RefusalFor(conversationId) ?? InboundActivity.Check(sent, caller)) is { } refusal)
            return (refusal, null);
        var standing = await StandingAsync(conversationId);
        // An end that was not answered may be sent again.
        var isEndAgain = standing?.IsEnded == true && sent.Type == ActivityTypes.EndOfConversation;
        return (isEndAgain ? null : standing?.RefusalToWrite, standing);
    }

    /// <summary>Null when the store does not say: the turn goes on, screens the message, and answers for the store itself.</summary>
    private async Task<ConversationStanding?> StandingAsync(string conversationId)
    {
        try
        {
            return await Task.Run(() => record.StandingAsync(conversationId, CancellationToken.None)).WaitAsync(LookUpPatience, clock);
        }
        catch (Exception failure) when (failure is StoreUnavailableException or TimeoutException)
        {
            return null;
        }
    }
}
