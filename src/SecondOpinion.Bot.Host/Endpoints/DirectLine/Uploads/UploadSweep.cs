namespace SecondOpinion.Bot.Host.Endpoints.DirectLine.Uploads;

/// <summary>Deletes uploads after their day, at the start and every quarter of an hour.</summary>
internal sealed partial class UploadSweep(UploadStore store, TimeProvider clock, ILogger<UploadSweep> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
        do
        {
            try
            {
                LogSwept(store.Sweep());
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                LogFailed(failure);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "{Count} uploads were deleted after their day.")]
    private partial void LogSwept(int count);

    [LoggerMessage(Level = LogLevel.Error, Message = "Old uploads could not be deleted; they are tried again.")]
    private partial void LogFailed(Exception failure);
}
