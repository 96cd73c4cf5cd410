namespace SecondOpinion.Bot.Tests.Protocol.Turns;

/// <summary>A clock that a test moves, in either direction. Its timers are real ones made very short.</summary>
internal sealed class ManualTime(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        System.CreateTimer(callback, state, dueTime > TimeSpan.FromSeconds(20) ? dueTime : TimeSpan.FromMilliseconds(1), period);
}
