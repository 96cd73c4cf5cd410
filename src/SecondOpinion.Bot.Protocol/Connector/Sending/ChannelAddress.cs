using SecondOpinion.Bot.Protocol.Schema;

namespace SecondOpinion.Bot.Protocol.Connector.Sending;

/// <summary>Addresses a message of the record to the channel: its names for everything, and nothing that is the channel's to say (A2031, A2041, A2302).</summary>
internal static class ChannelAddress
{
    private const string StreamInfo = "streaminfo";

    public static Activity To(ConnectorReference reference, Activity activity, bool isReply = true) => activity with
    {
        Id = null,
        Timestamp = null,
        ServiceUrl = null,
        CallerId = null,
        ChannelId = reference.ChannelId,
        Conversation = reference.Conversation,
        From = reference.Bot with { Role = RoleTypes.Bot },
        Recipient = reference.User,
        // Marks of our own: of streams that this channel does not get, of who wrote it at the desk.
        ChannelData = null,
        Entities = activity.Entities?.Where(entity => entity.Type != StreamInfo).ToList() is { Count: > 0 } entities ? entities : null,
        // The schema makes "to" optional, the Agents SDK for JavaScript does not.
        SuggestedActions = activity.SuggestedActions is { } suggested ? suggested with { To = reference.User.Id is { } id ? [id] : [] } : null,
        // The channel knows the ids it gave; a turn of our own making (a coordinator's words) has one it never saw.
        ReplyToId = !isReply ? reference.ActivityId
            : activity.ReplyToId is { } answered && answered.StartsWith(OwnIds.Prefix, StringComparison.Ordinal) ? null
            : activity.ReplyToId,
    };
}
