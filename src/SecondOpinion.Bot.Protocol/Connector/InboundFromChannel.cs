using SecondOpinion.Bot.Protocol.Connector.Access;
using SecondOpinion.Bot.Protocol.DirectLine.Conversations;
using SecondOpinion.Bot.Protocol.Schema;

namespace SecondOpinion.Bot.Protocol.Connector;

/// <summary>Makes of what a channel sent what the bot may trust; what the person says, channel data and unknown fields stay as they are.</summary>
internal static class InboundFromChannel
{
    private const int MaxIdLength = 1_024;

    /// <summary>The Agents SDK for JavaScript (1.8) writes the channel's name only into what the call relates to.</summary>
    public static Activity WithChannel(Activity activity, ConnectorCaller caller) =>
        Missing(activity.ChannelId) && caller.Kind != CallerKind.Channel ? activity with { ChannelId = activity.RelatesTo?.ChannelId } : activity;

    /// <summary>Why this cannot be taken; null when it can.</summary>
    public static ConnectorRefusal? Check(Activity activity)
    {
        if (Missing(activity.Type) || Missing(activity.ChannelId) || Missing(activity.Conversation?.Id) || Missing(activity.ServiceUrl)
            || (activity.Type == ActivityTypes.Message && Missing(activity.From?.Id))
            || (activity.Type is ActivityTypes.Event or ActivityTypes.Invoke && Missing(activity.Name)))
            return ConnectorRefusal.MissingProperty;
        string?[] ids = [activity.Id, activity.ChannelId, activity.Conversation!.Id, activity.From?.Id, activity.Recipient?.Id, activity.ReplyToId];
        if (ids.Any(id => id?.Length > MaxIdLength) || HasNull(activity.Attachments) || HasNull(activity.Entities) || HasNull(activity.MembersAdded)
            || HasNull(activity.MembersRemoved) || HasNull(activity.ReactionsAdded) || HasNull(activity.ReactionsRemoved))
            return ConnectorRefusal.BadArgument;
        return null;
    }

    /// <summary>The activity as the turn gets it.</summary>
    public static Activity Stamp(Activity activity, ConnectorCaller caller, string conversationId, string botId, DateTimeOffset now, string newId) => activity with
    {
        Id = string.IsNullOrEmpty(activity.Id) ? newId : activity.Id,
        Timestamp = now,
        From = (activity.From ?? new ChannelAccount("unknown")) with { Role = RoleTypes.User },
        Recipient = (activity.Recipient ?? new ChannelAccount(botId)) with { Role = RoleTypes.Bot },
        Conversation = SkillCall.Marked(
            activity.Conversation! with { Id = conversationId }, IsFromBot(activity, caller)),
        Locale = InboundActivity.Locale(activity.Locale),
        // Where replies go stands in the reference; in the record nobody needs it.
        ServiceUrl = null,
        CallerId = null,
        Importance = null,
        SuggestedActions = null,
    };

    /// <summary>Where this activity is answered.</summary>
    public static ConnectorReference ReferenceOf(Activity activity, ConnectorCaller caller, string botId) => new()
    {
        ServiceUrl = activity.ServiceUrl!,
        ChannelId = activity.ChannelId!,
        Conversation = activity.Conversation!,
        User = activity.From ?? new ChannelAccount("unknown"),
        Bot = activity.Recipient ?? new ChannelAccount(botId),
        ActivityId = activity.Id,
        CallerBotId = caller.BotId,
        SkillCallKey = IsFromBot(activity, caller) ? SkillCalls.KeyOf(activity, caller) : null,
    };

    // In development nobody proves who he is; a calling bot says what it takes us for.
    private static bool IsFromBot(Activity activity, ConnectorCaller caller) =>
        caller.Kind == CallerKind.Bot || (caller.Kind != CallerKind.Channel && activity.Recipient?.Role == RoleTypes.Skill);

    private static bool Missing(string? value) => string.IsNullOrEmpty(value);

    private static bool HasNull<T>(IList<T>? items)
        where T : class => items is not null && items.Any(item => item is null);
}
