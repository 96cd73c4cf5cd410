using SecondOpinion.Bot.Domain.Guide;

namespace SecondOpinion.Bot.Host.Composition;

/// <summary>Says at the start which facts are past their date. The service runs on: an old figure with its date is better than none, and a date must not stop it.</summary>
internal sealed partial class ContentAge(GuideBook guide, TimeProvider time, ILogger<ContentAge> logger) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var expired = guide.ExpiredOn(today).Select(fact => fact.Id).ToList();
        if (expired.Count > 0)
            Expired(logger, expired.Count, string.Join(", ", expired.Take(20)));
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Count} facts of the guide are past their date and have to be checked again: {Facts}")]
    private static partial void Expired(ILogger logger, int count, string facts);
}
