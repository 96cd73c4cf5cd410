namespace SecondOpinion.Bot.Tests.Host.Operations;

/// <summary>Another clock whose timers tick every millisecond, however long they were to take.</summary>
internal sealed class QuickTime(TimeProvider clock) : TimeProvider
{
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(1);

    public override DateTimeOffset GetUtcNow() => clock.GetUtcNow();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => System.CreateTimer(callback, state, Tick, Tick);
}
