using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Protocol.State;

/// <summary>State of one person on one channel, over all their conversations, in the document <c>users/{channelId}/{userId}</c>.</summary>
public sealed class UserState() : BotState(nameof(UserState))
{
    public static string KeyOf(string channelId, string userId) => $"users/{channelId}/{userId}";

    protected override string GetStorageKey(ITurnContext turnContext) => KeyOf(
        turnContext.Activity.ChannelId ?? throw new InvalidOperationException("The activity has no channel id."),
        turnContext.Activity.From?.Id ?? throw new InvalidOperationException("The activity has no sender id."));
}
