using System.Text.Json;
using System.Text.Json.Serialization;

namespace SecondOpinion.Bot.Protocol.Schema;

/// <summary>
/// The unit of every conversation (Bot Framework Activity 3.1.12). Fields of other types, and types this version does not
/// know, survive a round trip. Absent and null fields are not written.
/// </summary>
public sealed record Activity : IMessageActivity, IConversationUpdateActivity, IEventActivity, IEndOfConversationActivity
{
    /// <summary>Required (A2010). See <see cref="ActivityTypes"/>; unknown types are accepted and ignored.</summary>
    public string? Type { get; set; }
    public string? Id { get; set; }

    /// <summary>UTC, stamped by the channel; written with Z (A2043).</summary>
    [JsonConverter(typeof(UtcTimestampConverter))]
    public DateTimeOffset? Timestamp { get; set; }
    public string? LocalTimestamp { get; set; }
    public string? LocalTimezone { get; set; }
    public string? CallerId { get; set; }
    public string? ServiceUrl { get; set; }
    public string? ChannelId { get; set; }
    public ChannelAccount? From { get; set; }
    public ConversationAccount? Conversation { get; set; }
    public ChannelAccount? Recipient { get; set; }
    public string? TextFormat { get; set; }
    public string? AttachmentLayout { get; set; }
    public IList<ChannelAccount>? MembersAdded { get; set; }
    public IList<ChannelAccount>? MembersRemoved { get; set; }
    public IList<MessageReaction>? ReactionsAdded { get; set; }
    public IList<MessageReaction>? ReactionsRemoved { get; set; }
    public string? TopicName { get; set; }
    public bool? HistoryDisclosed { get; set; }
    public string? Locale { get; set; }
    public string? Text { get; set; }
    public string? Speak { get; set; }

    /// <summary>See <see cref="InputHints"/>.</summary>
    public string? InputHint { get; set; }
    public string? Summary { get; set; }
    public SuggestedActions? SuggestedActions { get; set; }
    public IList<Attachment>? Attachments { get; set; }
    public IList<Entity>? Entities { get; set; }

    /// <summary>Channel-specific data, preserved unchanged both ways (R-DL-8).</summary>
    public JsonElement? ChannelData { get; set; }
    public string? Action { get; set; }
    public string? ReplyToId { get; set; }
    public string? Label { get; set; }
    public string? ValueType { get; set; }
    public JsonElement? Value { get; set; }
    public string? Name { get; set; }
    public ConversationReference? RelatesTo { get; set; }
    public string? Code { get; set; }

    /// <summary>See <see cref="ActivityImportance"/>.</summary>
    public string? Importance { get; set; }
    public string? DeliveryMode { get; set; }

    /// <summary>Fields this version does not know, kept for the round trip.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }

    /// <summary>What is needed to answer this activity later.</summary>
    public ConversationReference GetConversationReference() => new()
    {
        ActivityId = Id,
        User = From,
        Bot = Recipient,
        Conversation = Conversation,
        ChannelId = ChannelId,
        Locale = Locale,
        ServiceUrl = ServiceUrl,
    };

    /// <summary>
    /// Addresses this activity to the person who sent <paramref name="inbound"/>, as a reply to it; or, when that is an event about somebody
    /// else's conversation (<see cref="RelatesTo"/>), to that person.
    /// </summary>
    public Activity ApplyReplyTo(Activity inbound)
    {
        var person = inbound.Type == ActivityTypes.Event ? inbound.RelatesTo : null;
        ChannelId = inbound.ChannelId;
        ServiceUrl = inbound.ServiceUrl;
        Conversation = inbound.Conversation;
        From = (person?.Bot ?? inbound.Recipient ?? new ChannelAccount()) with { Role = RoleTypes.Bot };
        Recipient = person?.User ?? inbound.From;
        // What the person cannot see is nothing to reply to: clients would wait for it. What a job says later answers the message that asked for it.
        ReplyToId = inbound.Type == ActivityTypes.ConversationUpdate ? null
            : person is null ? inbound.Id
            : inbound.Name?.StartsWith(ActivityNames.Job, StringComparison.Ordinal) == true ? person.ActivityId : null;
        Locale ??= inbound.Locale;
        return this;
    }
}
