using SecondOpinion.Bot.Protocol.State;

namespace SecondOpinion.Bot.Protocol.Jobs;

/// <summary>Tries one job until it is done, given up, dropped, or the process stops.</summary>
internal sealed class JobAttempt(ITurnStore store, TimeProvider time, JobRunnerOptions options, Action<Exception> onFault)
{
    private const int LongestPause = 64;

    private readonly SemaphoreSlim _slots = new(options.AtOnce);

    public async Task FinishAsync(JobLane.QueuedJob queued, IJobHandler handler, CancellationToken stopping)
    {
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(queued.Dropped.Token, stopping);
        for (var failures = 0; !stopping.IsCancellationRequested;)
        {
            try
            {
                if (queued.Dropped.IsCancellationRequested)
                {
                    await store.DeleteAsync([queued.Key], stopping);
                    return;
                }

                if (!await TryAsync(queued.Key, handler, linked.Token))
                    return;
            }
            catch (OperationCanceledException) when (linked.IsCancellationRequested)
            {
                // Dropped or stopping: the loop sees which.
            }
            catch (ETagConflictException)
            {
                // Its document was deleted or changed meanwhile: read it again.
            }
            catch (Exception e)
            {
                onFault(e);
                await PauseAsync(Pause(failures++), linked.Token);
            }
        }
    }

    /// <summary>False when nothing is left to do.</summary>
    private async Task<bool> TryAsync(string key, IJobHandler handler, CancellationToken cancellationToken)
    {
        if (await ReadAsync(key, cancellationToken) is not { Job: { GivenUp: null } job } read)
            return false;
        await PauseAsync(job.DueAt - time.GetUtcNow(), cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        switch (await RunAsync(handler, job, cancellationToken))
        {
            case JobOutcome.Again { After: var after }:
                await WriteAsync(job with { Tries = job.Tries + 1, DueAt = time.GetUtcNow() + after }, read.ETag);
                return true;
            case JobOutcome.GivenUp { Reason: var reason }:
                await WriteAsync(job with { Tries = job.Tries + 1, GivenUp = reason }, read.ETag);
                return false;
            default:
                // Not under the caller's token: it is done, whoever is stopping now.
                await store.DeleteAsync([key], CancellationToken.None);
                return false;
        }
    }

    private async Task<JobOutcome> RunAsync(IJobHandler handler, Job job, CancellationToken cancellationToken)
    {
        await _slots.WaitAsync(cancellationToken);
        try
        {
            return await handler.RunAsync(job, cancellationToken);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            onFault(e);
            return new JobOutcome.Again(Pause(job.Tries));
        }
        finally
        {
            _slots.Release();
        }
    }

    private async Task<(Job Job, string? ETag)?> ReadAsync(string key, CancellationToken cancellationToken) =>
        (await store.ReadAsync([key], cancellationToken)).TryGetValue(key, out var item) ? (Job.From(item), item.ETag) : null;

    // Under the ETag it was read at: a job that was deleted with its conversation must not come back.
    private Task WriteAsync(Job job, string? etag) =>
        store.WriteAsync(new Dictionary<string, StoreItem> { [job.Key] = job.ToItem(etag) }, CancellationToken.None);

    private TimeSpan Pause(int tries) => options.Pause * Math.Min(1L << Math.Min(tries, 16), LongestPause);

    private async Task PauseAsync(TimeSpan pause, CancellationToken cancellationToken)
    {
        if (pause > TimeSpan.Zero)
            await Task.Delay(pause, time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
