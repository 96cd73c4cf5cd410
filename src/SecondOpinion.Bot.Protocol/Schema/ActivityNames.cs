namespace SecondOpinion.Bot.Protocol.Schema;

/// <summary>Beginnings of event names that are ours alone: no client sends or sees them.</summary>
public static class ActivityNames
{
    /// <summary>The turn in which a job says what came of it; relatesTo names the message that asked for it.</summary>
    public const string Job = "job.";
}
