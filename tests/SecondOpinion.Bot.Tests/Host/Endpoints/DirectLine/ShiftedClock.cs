namespace SecondOpinion.Bot.Tests.Host.Endpoints.DirectLine;

/// <summary>The machine's clock, moved: timers run as ever, the time of day is what a test says.</summary>
internal sealed class ShiftedClock : TimeProvider
{
    public TimeSpan Shift { get; set; }

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Shift;
}
