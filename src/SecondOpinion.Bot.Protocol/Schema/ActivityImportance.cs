namespace SecondOpinion.Bot.Protocol.Schema;

/// <summary>Values of <see cref="Activity.Importance"/>. <see cref="High"/> is kept for the emergency takeover alone.</summary>
public static class ActivityImportance
{
    public const string Low = "low";
    public const string Normal = "normal";
    public const string High = "high";
}
