using SecondOpinion.Bot.Protocol.Schema;
using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Protocol.Connector;

/// <summary>
/// Which activities of a channel reach the bot. The others are only screened: a name that the bot uses for events of its own making
/// must not be said to it from outside.
/// </summary>
public static class ChannelBot
{
    /// <summary>A turn of <paramref name="bot"/> on <paramref name="adapter"/> as channels may cause it.</summary>
    public static ChannelTurn On(ConversationAdapter adapter, IBot bot) =>
        (inbound, cancellationToken) => adapter.ProcessAsync(inbound, Reaches(inbound) ? bot.OnTurnAsync : Nothing, cancellationToken);

    /// <summary>Nothing in it is for the bot, and nothing could be an emergency: not even recorded.</summary>
    internal static bool IsIdle(Activity activity) => activity.Type switch
    {
        ActivityTypes.Typing or ActivityTypes.Trace => true,
        _ when Reaches(activity) || activity.Type == ActivityTypes.Invoke => false,
        _ => string.IsNullOrWhiteSpace(activity.Text) && activity.Value is null && activity.Attachments is null or [],
    };

    private static bool Reaches(Activity activity) => activity.Type is ActivityTypes.Message or ActivityTypes.ConversationUpdate
        or ActivityTypes.InstallationUpdate or ActivityTypes.EndOfConversation or ActivityTypes.DeleteUserData;

    private static Task Nothing(ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;
}
