using SecondOpinion.Bot.Protocol.Schema;
using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Protocol.Connector.Sending;

/// <summary>Every conversation to the channel it is on.</summary>
public sealed class RoutedDelivery(IActivityDelivery connector, IActivityDelivery directLine) : IActivityDelivery
{
    /// <inheritdoc />
    public void Recorded(string conversationId) => Of(conversationId).Recorded(conversationId);

    /// <inheritdoc />
    public void ShowNow(string conversationId, IReadOnlyList<Activity> activities) => Of(conversationId).ShowNow(conversationId, activities);

    private IActivityDelivery Of(string conversationId) => ConnectorConversations.IsOurs(conversationId) ? connector : directLine;
}
