using System.Text.Json;
using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Protocol.State;

/// <summary>State of one conversation, in the document <c>conversations/{conversationId}/state</c>.</summary>
public sealed class ConversationState() : BotState(nameof(ConversationState))
{
    public static string KeyOf(string conversationId) => $"conversations/{conversationId}/state";

    /// <summary>One property of a stored document, outside of any turn; null when it was never set.</summary>
    public static T? Read<T>(StoreItem document, string property)
        where T : class => document.Value.ValueKind == JsonValueKind.Object && document.Value.TryGetProperty(property, out var value)
            ? value.Deserialize<T>(StateJson.Options)
            : null;

    protected override string GetStorageKey(ITurnContext turnContext) =>
        KeyOf(turnContext.Activity.Conversation?.Id ?? throw new InvalidOperationException("The activity has no conversation id."));
}
