using System.Globalization;
using SecondOpinion.Bot.Domain.Handoff;

namespace SecondOpinion.Bot.Dialogs.Handoff;

/// <summary>When the desk is open, and how long people usually wait while it is.</summary>
public sealed record DeskTimes(OpeningHours Hours, TimeZoneInfo Zone, TimeSpan UsualWait)
{
    public static DeskTimes Always { get; } = new(new OpeningHours([]), TimeZoneInfo.Utc, TimeSpan.FromMinutes(10));

    public bool IsOpen(DateTimeOffset now) => Hours.IsOpen(Local(now));

    /// <summary>The next opening in the desk's time, such as 2026-11-23 09:00.</summary>
    public string NextOpening(DateTimeOffset now) => Hours.NextOpening(Local(now)).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    public string UsualMinutes => Math.Max(1, (int)Math.Ceiling(UsualWait.TotalMinutes)).ToString(CultureInfo.InvariantCulture);

    private DateTime Local(DateTimeOffset now) => TimeZoneInfo.ConvertTime(now, Zone).DateTime;
}
