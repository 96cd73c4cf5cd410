using SecondOpinion.Bot.Protocol.Schema;

namespace SecondOpinion.Bot.Protocol.DirectLine.Feed;

/// <summary>Which activities of a conversation its clients see (protocol.md R-DL-7).</summary>
internal static class ClientVisibility
{
    private const string HandoffEvents = "handoff.";

    /// <summary>Shown to whoever is connected now, never replayed.</summary>
    public static bool IsTransient(Activity activity) => activity.Type == ActivityTypes.Typing;

    /// <summary>Meant for people: not for the bot (updates, invokes), not for developers (traces), not for hubs (handoff).</summary>
    public static bool IsForClients(Activity activity) => activity.Type switch
    {
        ActivityTypes.ConversationUpdate or ActivityTypes.ContactRelationUpdate or ActivityTypes.InstallationUpdate
            or ActivityTypes.Invoke or ActivityTypes.InvokeResponse or ActivityTypes.DeleteUserData
            or ActivityTypes.Trace => false,
        ActivityTypes.Event => activity.Name?.StartsWith(HandoffEvents, StringComparison.Ordinal) != true && activity.Name?.StartsWith(ActivityNames.Job, StringComparison.Ordinal) != true,
        _ => true,
    };

    /// <summary>Part of the history that a client reads back.</summary>
    public static bool IsInHistory(Activity activity) => IsForClients(activity) && !IsTransient(activity);
}
