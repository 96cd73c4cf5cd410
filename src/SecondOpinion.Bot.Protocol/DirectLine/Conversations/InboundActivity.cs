using SecondOpinion.Bot.Protocol.DirectLine.Tokens;
using SecondOpinion.Bot.Protocol.Schema;

namespace SecondOpinion.Bot.Protocol.DirectLine.Conversations;

/// <summary>
/// Makes of what a client sent what the bot may trust: who it is from, where it belongs and when it came are ours to say;
/// what the person says, channel data, attachments and unknown fields stay as they are.
/// </summary>
internal static class InboundActivity
{
    private const string DirectLineChannel = "directline";
    private const string WebChatChannel = "webchat";
    private const string HandoffEvents = "handoff.";
    private const int MaxLocaleLength = 35;

    /// <summary>Why a client cannot send this; null when it can.</summary>
    public static Refusal? Check(Activity activity, DirectLineCaller caller) => activity.Type switch
    {
        null or "" => Refusal.MissingProperty,
        _ when HasNullItems(activity) => Refusal.BadArgument,
        // Answers would have to travel in the response, which Direct Line does not do (A3112).
        _ when activity.DeliveryMode is not (null or "" or "normal" or "notification") => Refusal.BadArgument,
        _ when caller.Grant?.UserId is null && string.IsNullOrWhiteSpace(activity.From?.Id) => Refusal.MissingProperty,
        _ when activity.From?.Id?.Length > TokenGrant.MaxUserIdLength => Refusal.BadArgument,
        ActivityTypes.Event when string.IsNullOrEmpty(activity.Name) => Refusal.MissingProperty,
        // A person who could send these could pretend to be the coordinator's desk.
        ActivityTypes.Event when caller.Grant is not null && activity.Name.StartsWith(HandoffEvents, StringComparison.OrdinalIgnoreCase)
            => Refusal.ActivityTypeNotAllowed,
        ActivityTypes.Event when activity.Name.StartsWith(ActivityNames.Job, StringComparison.OrdinalIgnoreCase) => Refusal.ActivityTypeNotAllowed,
        ActivityTypes.Message or ActivityTypes.Event or ActivityTypes.Typing or ActivityTypes.EndOfConversation
            or ActivityTypes.MessageReaction or ActivityTypes.Invoke => null,
        _ => Refusal.ActivityTypeNotAllowed,
    };

    /// <summary>The activity as the turn gets it; <see cref="Activity.Id"/> and timestamp are set by the caller.</summary>
    public static Activity Stamp(Activity activity, DirectLineCaller caller, string conversationId, string botId) => activity with
    {
        ChannelId = activity.ChannelId == WebChatChannel ? WebChatChannel : DirectLineChannel,
        From = new ChannelAccount
        {
            Id = UserId(caller.Grant?.UserId, activity.From?.Id, caller.Grant is null),
            Name = activity.From?.Name,
            Role = RoleTypes.User,
            Properties = activity.From?.Properties,
        },
        Recipient = new ChannelAccount(botId, role: RoleTypes.Bot),
        Conversation = new ConversationAccount(conversationId),
        Locale = Locale(activity.Locale),
        // Not for clients to say.
        ServiceUrl = null,
        CallerId = null,
        Importance = null,
        DeliveryMode = null,
        MembersAdded = null,
        MembersRemoved = null,
        SuggestedActions = null,
        // Whom a reply goes to is said by a server alone.
        RelatesTo = caller.Grant is null ? activity.RelatesTo : null,
    };

    /// <summary>A language tag that can be one; anything else is no language at all, not a fault (A3020).</summary>
    public static string? Locale(string? locale) =>
        locale is { Length: > 0 and <= MaxLocaleLength } && locale.All(character => char.IsAsciiLetterOrDigit(character) || character == '-') ? locale : null;

    /// <summary>
    /// The token's id always wins. Without one the client names itself, but not with an id that only a token can vouch for:
    /// such an id could be somebody else's.
    /// </summary>
    public static string UserId(string? vouched, string? claimed, bool isSecret) =>
        vouched
        ?? (!isSecret && claimed!.StartsWith(TokenGrant.VouchedPrefix, StringComparison.OrdinalIgnoreCase) ? "unverified-" + claimed : claimed!);

    private static bool HasNullItems(Activity activity) =>
        HasNull(activity.Attachments) || HasNull(activity.Entities) || HasNull(activity.ReactionsAdded) || HasNull(activity.ReactionsRemoved);

    private static bool HasNull<T>(IList<T>? items)
        where T : class => items is not null && items.Any(item => item is null);
}
