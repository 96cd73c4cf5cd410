namespace SecondOpinion.Bot.Protocol.Turns;

/// <summary>Services and values of one turn, by key or by type.</summary>
public sealed class TurnContextStateCollection() : Dictionary<string, object>(StringComparer.Ordinal)
{
    /// <summary>The value under <paramref name="key"/>, or default when there is none of this type.</summary>
    public T? Get<T>(string key) => TryGetValue(key, out var value) && value is T typed ? typed : default;

    public T? Get<T>() => Get<T>(KeyOf<T>());

    public void Add<T>(T value)
        where T : notnull => Add(KeyOf<T>(), value);

    public void Set<T>(T value)
        where T : notnull => this[KeyOf<T>()] = value;

    private static string KeyOf<T>() => typeof(T).FullName!;
}
