using System.Text.Json;

namespace SecondOpinion.Bot.Protocol.State;

/// <summary>A state document during one turn: what was stored, and the objects made of it.</summary>
internal sealed class CachedBotState
{
    private readonly Dictionary<string, object?> _values = new(StringComparer.Ordinal);
    private Dictionary<string, JsonElement> _stored = new(StringComparer.Ordinal);
    private readonly string? _etag;

    public CachedBotState(BotState owner, string key, StoreItem? item)
    {
        (Owner, Key, _etag) = (owner, key, item?.ETag);
        if (item?.Value.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in item.Value.EnumerateObject())
                _stored[property.Name] = property.Value;
        }
    }

    public BotState Owner { get; }

    public string Key { get; }

    /// <summary>The value called <paramref name="name"/>, or false when there is none.</summary>
    public bool TryGet<T>(string name, out T? value)
    {
        if (_values.TryGetValue(name, out var known))
        {
            value = (T?)known;
            return known is not null;
        }

        if (!_stored.TryGetValue(name, out var json) || json.ValueKind == JsonValueKind.Null)
        {
            value = default;
            return false;
        }

        value = json.Deserialize<T>(StateJson.Options);
        _values[name] = value;
        return value is not null;
    }

    /// <summary>Sets a value; null removes it.</summary>
    public void Set(string name, object? value) => _values[name] = value;

    public void Clear()
    {
        _values.Clear();
        foreach (var name in _stored.Keys)
            _values[name] = null;
    }

    /// <summary>The document as it is now, or null when it is still what was stored (unless <paramref name="force"/>). Later calls compare with this one.</summary>
    public StoreItem? TakeChanges(bool force)
    {
        var now = new Dictionary<string, JsonElement>(_stored, StringComparer.Ordinal);
        var changed = force;
        foreach (var (name, value) in _values)
        {
            if (value is null)
            {
                changed |= now.Remove(name);
                continue;
            }

            var json = JsonSerializer.SerializeToElement(value, StateJson.Options);
            if (now.TryGetValue(name, out var before) && JsonElement.DeepEquals(before, json))
                continue;
            now[name] = json;
            changed = true;
        }

        if (!changed)
            return null;
        _stored = now;
        return new StoreItem(JsonSerializer.SerializeToElement(now, StateJson.Options), _etag);
    }
}
