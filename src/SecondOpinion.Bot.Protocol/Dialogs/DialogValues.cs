using System.Text.Json;
using System.Text.Json.Serialization;
using SecondOpinion.Bot.Protocol.State;

namespace SecondOpinion.Bot.Protocol.Dialogs;

/// <summary>
/// Named values that live as long as a dialog is on the stack. Each is kept as JSON from the moment it is set, so that what is
/// read in the same turn and what is read after a restart are the same.
/// </summary>
public sealed class DialogValues
{
    /// <summary>The stored form.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement> Stored { get; set; } = new(StringComparer.Ordinal);

    [JsonIgnore]
    public IReadOnlyCollection<string> Names => Stored.Keys;

    /// <summary>The value called <paramref name="name"/> as <typeparamref name="T"/>, or default when there is none.</summary>
    /// <exception cref="JsonException">It is stored in another shape.</exception>
    public T? Get<T>(string name) => Stored.TryGetValue(name, out var json) ? json.Deserialize<T>(StateJson.Options) : default;

    public bool Contains(string name) => Stored.ContainsKey(name);

    /// <summary>Keeps a value; null removes it.</summary>
    public void Set<T>(string name, T? value)
    {
        if (value is null)
            Stored.Remove(name);
        else
            Stored[name] = JsonSerializer.SerializeToElement(value, StateJson.Options);
    }

    public bool Remove(string name) => Stored.Remove(name);
}
