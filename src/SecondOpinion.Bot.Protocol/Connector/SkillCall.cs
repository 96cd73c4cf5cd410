using SecondOpinion.Bot.Protocol.Schema;

namespace SecondOpinion.Bot.Protocol.Connector;

/// <summary>Whether another bot called this one as its skill: such a conversation ends with an <c>endOfConversation</c> that carries the result.</summary>
public static class SkillCall
{
    private const string Mark = "isSkillCall";
    private static readonly System.Text.Json.JsonElement True = System.Text.Json.JsonDocument.Parse("true").RootElement.Clone();

    /// <summary>The conversation with or without the mark; what a channel wrote there itself does not count.</summary>
    public static ConversationAccount Marked(ConversationAccount conversation, bool isSkillCall)
    {
        var others = (conversation.Properties ?? []).Where(property => property.Key != Mark).ToDictionary(StringComparer.Ordinal);
        if (isSkillCall)
            others[Mark] = True;
        return conversation with { Properties = others.Count == 0 ? null : others };
    }

    public static bool Is(Activity inbound) => inbound.Conversation?.Properties?.ContainsKey(Mark) == true;
}
