using SecondOpinion.Bot.Protocol.Schema;

namespace SecondOpinion.Bot.Protocol.Connector.Sending;

/// <summary>The Connector's REST calls that the bot makes. Every call is to the reference's service address, which is checked again before a token leaves.</summary>
public interface IConnectorClient
{
    /// <summary>Says something: as a reply when <see cref="Activity.ReplyToId"/> names what it answers.</summary>
    Task<SendOutcome> SendAsync(ConnectorReference reference, Activity activity, CancellationToken cancellationToken);

    /// <summary>Replaces what was said under <paramref name="channelActivityId"/>.</summary>
    Task<SendOutcome> UpdateAsync(ConnectorReference reference, string channelActivityId, Activity activity, CancellationToken cancellationToken);

    /// <summary>Takes back what was said under <paramref name="channelActivityId"/>.</summary>
    Task<SendOutcome> DeleteAsync(ConnectorReference reference, string channelActivityId, CancellationToken cancellationToken);
}
