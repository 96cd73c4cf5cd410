using SecondOpinion.Bot.Protocol.Schema;
using SecondOpinion.Bot.Protocol.State;

namespace SecondOpinion.Bot.Protocol.Connector;

/// <summary>Where and as whom a conversation is answered, as its last validated call said. A document of the conversation, deleted with it.</summary>
public sealed record ConnectorReference
{
    public required string ServiceUrl { get; init; }

    public required string ChannelId { get; init; }

    /// <summary>The conversation as the channel names it.</summary>
    public required ConversationAccount Conversation { get; init; }

    public required ChannelAccount User { get; init; }

    public required ChannelAccount Bot { get; init; }

    /// <summary>The last activity that the channel sent: what a later word of ours is a reply to.</summary>
    public string? ActivityId { get; init; }

    /// <summary>The calling bot whose skill this one is here; null for a channel. Tokens for the answer are made out to it.</summary>
    public string? CallerBotId { get; init; }

    /// <summary>Where the open call of the calling bot is noted; null when nothing is to be noted.</summary>
    public string? SkillCallKey { get; init; }

    public static string KeyOf(string conversationId) => $"conversations/{conversationId}/channel";

    internal StoreItem ToItem() => new(System.Text.Json.JsonSerializer.SerializeToElement(this, StateJson.Options), "*");

    internal static ConnectorReference From(StoreItem item) => System.Text.Json.JsonSerializer.Deserialize<ConnectorReference>(item.Value, StateJson.Options)!;
}
