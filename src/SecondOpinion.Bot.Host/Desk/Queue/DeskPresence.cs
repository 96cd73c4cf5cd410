using System.Collections.Concurrent;
using SecondOpinion.Bot.Dialogs.Handoff;
using SecondOpinion.Bot.Host.Composition;

namespace SecondOpinion.Bot.Host.Desk.Queue;

/// <summary>
/// Who has the desk open, in this process. A connection that was lost a moment ago still counts: a reload is no absence. With a hub configured,
/// the hub is taken to be there.
/// </summary>
internal sealed class DeskPresence(TimeProvider time, Settings settings) : IDeskPresence
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(15);
    private readonly ConcurrentDictionary<string, (int Connections, DateTimeOffset Since)> _desks = new(StringComparer.Ordinal);
    private readonly DateTimeOffset _start = time.GetUtcNow();

    public bool IsAnybodyHere => settings.Hub.IsConfigured || _desks.Values.Any(IsHere);

    public bool IsHere(string account) => account == HubStatus.Account ? settings.Hub.IsConfigured : _desks.TryGetValue(account, out var desk) && IsHere(desk);

    /// <summary>How long this coordinator's desk has been shut; zero while it is open. Nobody is missed for longer than this process runs.</summary>
    public TimeSpan AbsenceOf(string account) =>
        IsHere(account) ? TimeSpan.Zero : time.GetUtcNow() - (_desks.TryGetValue(account, out var desk) ? desk.Since : _start);

    public TimeSpan AbsenceOfAll =>
        IsAnybodyHere ? TimeSpan.Zero : time.GetUtcNow() - _desks.Values.Select(desk => desk.Since).Append(_start).Max();

    /// <summary>A desk was opened; disposing says that it is shut again.</summary>
    public IDisposable Enter(string account)
    {
        _desks.AddOrUpdate(account, _ => (1, time.GetUtcNow()), (_, desk) => (desk.Connections + 1, time.GetUtcNow()));
        return new Leaving(() => _desks.AddOrUpdate(account, _ => (0, time.GetUtcNow()), (_, desk) => (desk.Connections - 1, time.GetUtcNow())));
    }

    private bool IsHere((int Connections, DateTimeOffset Since) desk) => desk.Connections > 0 || time.GetUtcNow() - desk.Since < Grace;

    private sealed class Leaving(Action leave) : IDisposable
    {
        public void Dispose() => leave();
    }
}
