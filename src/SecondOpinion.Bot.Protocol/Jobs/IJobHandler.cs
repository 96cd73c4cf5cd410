namespace SecondOpinion.Bot.Protocol.Jobs;

/// <summary>Does the jobs of one kind.</summary>
public interface IJobHandler
{
    /// <summary>The kind of <see cref="Job"/> it does.</summary>
    string Kind { get; }

    /// <summary>
    /// Whether an emergency takeover ends such jobs at once: those under way are cancelled, those that wait are dropped.
    /// True for what would only talk past an emergency, false for what was promised to somebody.
    /// </summary>
    bool YieldsToTakeover { get; }

    /// <summary>
    /// Does it. May run again after a crash at any point, so what it does elsewhere must carry <see cref="Job.Id"/> as an
    /// idempotency key, or end the job with its own turn (<see cref="TurnJobs.EndAsync"/>). An exception counts as a failure to be
    /// tried again.
    /// </summary>
    Task<JobOutcome> RunAsync(Job job, CancellationToken cancellationToken);
}
