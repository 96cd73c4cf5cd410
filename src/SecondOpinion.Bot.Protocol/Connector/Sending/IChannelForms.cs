using SecondOpinion.Bot.Protocol.Schema;

namespace SecondOpinion.Bot.Protocol.Connector.Sending;

/// <summary>How a channel shows what the bot said.</summary>
public interface IChannelForms
{
    /// <summary>The messages that the channel gets for one activity of the record: one, several short ones, or none.</summary>
    IReadOnlyList<Activity> Render(Activity activity, string channelId);

    /// <summary>Whether the channel shows a typing sign.</summary>
    bool ShowsTyping(string channelId);
}
