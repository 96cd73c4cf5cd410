namespace SecondOpinion.Bot.Tests.Protocol.State;

/// <summary>A clock that stands where the test puts it.</summary>
public sealed class SettableTime : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}
