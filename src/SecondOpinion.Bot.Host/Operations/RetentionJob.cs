using SecondOpinion.Bot.Dialogs.Privacy;
using SecondOpinion.Bot.Host.Composition;
using SecondOpinion.Bot.Protocol.State;

namespace SecondOpinion.Bot.Host.Operations;

/// <summary>
/// Deletes what may not be kept: conversations whose person asked for it (within a minute), conversations without consent an hour after their
/// last message, and any conversation after its time. A deletion asked for survives a restart: it is a document until it is done.
/// </summary>
internal sealed partial class RetentionJob(ITurnStore store, Settings settings, TimeProvider time, ILogger<RetentionJob> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(15);
    private const int Batch = 1000;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        do
        {
            try
            {
                await SweepAsync(stoppingToken);
            }
            catch (StoreUnavailableException)
            {
                Postponed(logger);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>One round. Returns how many conversations were deleted.</summary>
    internal async Task<int> SweepAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var due = (await ConversationDocuments.ToDeleteAsync(store, cancellationToken)).ToHashSet();
        due.UnionWith(await store.ListConversationsIdleSinceAsync(now.AddDays(-settings.Retention.ConversationDays), Batch, cancellationToken));
        if ((await ConversationDocuments.WithoutConsentAsync(store, cancellationToken)).ToHashSet() is { Count: > 0 } unconsented)
        {
            var since = now.AddMinutes(-settings.Retention.UnconsentedMinutes);
            due.UnionWith((await store.ListConversationsIdleSinceAsync(since, int.MaxValue, cancellationToken)).Where(unconsented.Contains));
        }

        foreach (var conversationId in due)
            await ConversationDocuments.DeleteAsync(store, conversationId, cancellationToken);
        if (due.Count > 0)
            Deleted(logger, due.Count);
        return due.Count;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} conversations were deleted")]
    private static partial void Deleted(ILogger logger, int count);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The store cannot be written; deletions wait for the next round")]
    private static partial void Postponed(ILogger logger);
}
