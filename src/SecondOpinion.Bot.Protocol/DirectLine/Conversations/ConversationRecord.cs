using SecondOpinion.Bot.Protocol.Schema;
using SecondOpinion.Bot.Protocol.State;

namespace SecondOpinion.Bot.Protocol.DirectLine.Conversations;

/// <summary>What the record says about a conversation: whether it was started, in which language, and whether it was ended.</summary>
internal sealed class ConversationRecord(ITurnStore store)
{
    public async Task<ConversationStanding> StandingAsync(string conversationId, CancellationToken cancellationToken)
    {
        var start = await store.FindActivityAsync(conversationId, ActivityIds.Start(conversationId), cancellationToken);
        if (start is null)
            return new ConversationStanding(IsStarted: false, IsEnded: false, Start: null);
        var end = await store.FindActivityAsync(conversationId, ActivityIds.End(conversationId), cancellationToken);
        return new ConversationStanding(IsStarted: true, IsEnded: end is not null, start.Activity);
    }
}

/// <summary>Where a conversation stands.</summary>
internal sealed record ConversationStanding(bool IsStarted, bool IsEnded, Activity? Start)
{
    public Refusal? RefusalToRead => IsStarted ? null : Refusal.ConversationNotFound;

    public Refusal? RefusalToWrite => !IsStarted ? Refusal.ConversationNotFound : IsEnded ? Refusal.ConversationEnded : null;
}
