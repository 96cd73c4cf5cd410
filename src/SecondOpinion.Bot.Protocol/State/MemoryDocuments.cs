using System.Globalization;

namespace SecondOpinion.Bot.Protocol.State;

/// <summary>Documents by key in memory, each with the number of its last write as ETag. Its owner holds the lock.</summary>
internal sealed class MemoryDocuments
{
    private readonly SortedDictionary<string, StoreItem> _items = new(StringComparer.Ordinal);
    private long _writes;

    public IReadOnlyDictionary<string, StoreItem> Read(IReadOnlyCollection<string> keys)
    {
        var found = new Dictionary<string, StoreItem>(StringComparer.Ordinal);
        foreach (var key in keys)
        {
            if (_items.TryGetValue(key, out var item))
                found[key] = item;
        }

        return found;
    }

    public bool Accepts(IReadOnlyDictionary<string, StoreItem> changes) =>
        changes.All(c => c.Value.ETag == "*" || c.Value.ETag == _items.GetValueOrDefault(c.Key)?.ETag);

    public bool Write(IReadOnlyDictionary<string, StoreItem> changes)
    {
        foreach (var (key, item) in changes)
            _items[key] = new StoreItem(item.Value.Clone(), (++_writes).ToString(CultureInfo.InvariantCulture));
        return changes.Count > 0;
    }

    public bool Delete(IReadOnlyCollection<string> keys) => keys.Count(_items.Remove) > 0;

    public IReadOnlyList<string> Keys(string prefix) => [.. _items.Keys.Where(k => k.StartsWith(prefix, StringComparison.Ordinal))];
}
