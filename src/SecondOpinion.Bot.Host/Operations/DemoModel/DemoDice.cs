namespace SecondOpinion.Bot.Host.Operations.DemoModel;

/// <summary>Chance that is the same every time for the same seed, so that a failed proof can be run again.</summary>
internal sealed class DemoDice(long seed)
{
    private ulong _state = unchecked((ulong)seed * 0x9E3779B97F4A7C15UL) | 1;

    public int Below(int count)
    {
        _state ^= _state << 13;
        _state ^= _state >> 7;
        _state ^= _state << 17;
        return (int)(_state % (ulong)count);
    }

    public T Of<T>(IReadOnlyList<T> items) => items[Below(items.Count)];
}
