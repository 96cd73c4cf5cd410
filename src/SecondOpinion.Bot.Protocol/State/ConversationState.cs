using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Protocol.State;

/// <summary>State of one conversation, in the document <c>conversations/{conversationId}/state</c>.</summary>
public sealed class ConversationState() : BotState(nameof(ConversationState))
{
    public static string KeyOf(string conversationId) => $"conversations/{conversationId}/state";

    protected override string GetStorageKey(ITurnContext turnContext) =>
        KeyOf(turnContext.Activity.Conversation?.Id ?? throw new InvalidOperationException("The activity has no conversation id."));
}
