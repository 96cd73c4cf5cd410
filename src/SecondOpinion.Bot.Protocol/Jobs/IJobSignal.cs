namespace SecondOpinion.Bot.Protocol.Jobs;

/// <summary>What the turns tell whoever does the jobs. Never throws, never waits.</summary>
public interface IJobSignal
{
    /// <summary>These jobs are durable now.</summary>
    void Added(IReadOnlyList<string> jobKeys);

    /// <summary>An emergency took the conversation over.</summary>
    void TakenOver(string conversationId);
}
