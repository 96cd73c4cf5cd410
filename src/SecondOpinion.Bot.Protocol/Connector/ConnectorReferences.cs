using SecondOpinion.Bot.Protocol.State;

namespace SecondOpinion.Bot.Protocol.Connector;

/// <summary>
/// The references of the conversations that spoke lately, in memory: an emergency takeover is sent before the store is asked
/// anything. Behind it stand the documents.
/// </summary>
public sealed class ConnectorReferences(ITurnStore store)
{
    private const int Capacity = 20_000;

    private readonly Dictionary<string, ConnectorReference> _lately = new(StringComparer.Ordinal);
    private readonly Queue<string> _order = new();

    public void Remember(string conversationId, ConnectorReference reference)
    {
        lock (_lately)
        {
            if (!_lately.ContainsKey(conversationId))
            {
                _order.Enqueue(conversationId);
                if (_order.Count > Capacity)
                    _lately.Remove(_order.Dequeue());
            }

            _lately[conversationId] = reference;
        }
    }

    /// <summary>What is in memory; null when the conversation has not spoken lately.</summary>
    public ConnectorReference? Lately(string conversationId)
    {
        lock (_lately)
            return _lately.GetValueOrDefault(conversationId);
    }

    /// <summary>From memory or the store; null when the conversation was deleted.</summary>
    public async Task<ConnectorReference?> FindAsync(string conversationId, CancellationToken cancellationToken)
    {
        if (Lately(conversationId) is { } known)
            return known;
        var key = ConnectorReference.KeyOf(conversationId);
        return (await store.ReadAsync([key], cancellationToken)).TryGetValue(key, out var item) ? ConnectorReference.From(item) : null;
    }
}
