using SecondOpinion.Bot.Protocol.Jobs;

namespace SecondOpinion.Bot.Host.Operations;

/// <summary>Runs the jobs while the service runs: those an earlier process left first.</summary>
internal sealed partial class JobService(JobRunner runner, IEnumerable<IJobHandler> handlers, ILogger<JobService> logger) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        runner.OnFault = e => Failed(logger, e.GetType().Name);
        await runner.StartAsync(handlers, cancellationToken);
    }

    public async Task StopAsync(CancellationToken cancellationToken) => await runner.DisposeAsync();

    // The kind of failure only: a message could carry what a person wrote.
    [LoggerMessage(Level = LogLevel.Warning, Message = "A job failed and is tried again: {Failure}")]
    private static partial void Failed(ILogger logger, string failure);
}
