using System.Text.Json;

namespace SecondOpinion.Bot.Protocol.Schema;

/// <summary>What every activity has. <see cref="Activity"/> implements this and all its narrower views.</summary>
public interface IActivity
{
    string? Type { get; }
    string? Id { get; }
    DateTimeOffset? Timestamp { get; }
    string? ChannelId { get; }
    ChannelAccount? From { get; }
    ConversationAccount? Conversation { get; }
    ChannelAccount? Recipient { get; }
    JsonElement? ChannelData { get; }
}

/// <summary>An activity of type message.</summary>
public interface IMessageActivity : IActivity
{
    string? Text { get; }
    string? Locale { get; }
    JsonElement? Value { get; }
    IList<Attachment>? Attachments { get; }
    IList<Entity>? Entities { get; }
}

/// <summary>An activity of type conversationUpdate.</summary>
public interface IConversationUpdateActivity : IActivity
{
    IList<ChannelAccount>? MembersAdded { get; }
    IList<ChannelAccount>? MembersRemoved { get; }
}

/// <summary>An activity of type event.</summary>
public interface IEventActivity : IActivity
{
    string? Name { get; }
    JsonElement? Value { get; }
}

/// <summary>An activity of type endOfConversation.</summary>
public interface IEndOfConversationActivity : IActivity
{
    string? Code { get; }
    string? Text { get; }
}
