using System.Collections.Concurrent;

namespace SecondOpinion.Bot.Host.Desk.Accounts;

/// <summary>
/// After five wrong passwords in a row a name is locked for five minutes, whether it exists or not; every further try begins the time again. In
/// memory: a restart forgives, and cannot be caused from outside.
/// </summary>
internal sealed class LockOut(TimeProvider time)
{
    public const int Allowed = 5;
    public static readonly TimeSpan Locked = TimeSpan.FromMinutes(5);

    // Names that do not exist are remembered too; a flood of them forgets the oldest state all at once.
    private const int Remembered = 10_000;
    private readonly ConcurrentDictionary<string, (int Failures, DateTimeOffset Last)> _failures = new(StringComparer.Ordinal);

    public bool IsLocked(string name) => _failures.TryGetValue(name, out var state) && state.Failures >= Allowed && time.GetUtcNow() - state.Last < Locked;

    public void Failed(string name)
    {
        if (_failures.Count >= Remembered)
            _failures.Clear();
        var now = time.GetUtcNow();
        _failures.AddOrUpdate(name, (1, now), (_, state) => (now - state.Last < Locked ? state.Failures + 1 : 1, now));
    }

    public void Succeeded(string name) => _failures.TryRemove(name, out _);
}
