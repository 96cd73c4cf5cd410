using System.Text.Json;
using SecondOpinion.Bot.Protocol.State;

namespace SecondOpinion.Bot.Protocol.Connector.Sending;

/// <summary>
/// How far a conversation was delivered: a document written after every message, so that a job that runs again after a crash goes on
/// where it was. Only a crash between the channel's answer and this write can send one message twice.
/// </summary>
internal sealed class DeliveryProgress(ITurnStore store)
{
    /// <param name="Sequence">The last activity of the record that is delivered in full.</param>
    /// <param name="Parts">Messages of the next one that are delivered already.</param>
    internal sealed record Place(long Sequence, int Parts);

    public async Task<Place> ReadAsync(string conversationId, CancellationToken cancellationToken)
    {
        var key = KeyOf(conversationId);
        return (await store.ReadAsync([key], cancellationToken)).TryGetValue(key, out var item)
            ? item.Value.Deserialize<Place>(StateJson.Options)!
            : new Place(0, 0);
    }

    public Task WriteAsync(string conversationId, Place place) => store.WriteAsync(
        new Dictionary<string, StoreItem> { [KeyOf(conversationId)] = new(JsonSerializer.SerializeToElement(place, StateJson.Options), "*") }, CancellationToken.None);

    private static string KeyOf(string conversationId) => $"conversations/{conversationId}/delivered";
}
