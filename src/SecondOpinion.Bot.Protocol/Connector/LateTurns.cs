using SecondOpinion.Bot.Protocol.Jobs;
using SecondOpinion.Bot.Protocol.State;
using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Protocol.Connector;

/// <summary>Runs turns again that were accepted and did not end, because the process or the store did.</summary>
public sealed class LateTurns(ITurnStore store, ConnectorReferences references, ChannelTurn turn, IJobSignal jobs) : IJobHandler
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    public string Kind => LateTurn.Kind;

    // The person's own message: it is answered, whatever else happens.
    public bool YieldsToTakeover => false;

    /// <inheritdoc />
    public async Task<JobOutcome> RunAsync(Job job, CancellationToken cancellationToken)
    {
        var late = TurnJobs.Read<LateTurn>(job);
        references.Remember(job.ConversationId, late.Reference);
        var result = await turn(late.Inbound, cancellationToken);
        return result.Status == TurnStatus.StoreUnavailable ? new JobOutcome.Again(Pause) : new JobOutcome.Done();
    }

    /// <summary>Keeps a message whose turn is still under way.</summary>
    /// <exception cref="StoreUnavailableException">It could not be kept, so it must not be acknowledged.</exception>
    internal async Task KeepAsync(LateTurn late, Task<TurnResult> running)
    {
        var job = late.ToJob();
        await store.WriteAsync(new Dictionary<string, StoreItem> { [job.Key] = job.ToItem("*") }, CancellationToken.None);
        _ = ForgetAsync(job.Key, running);
    }

    private async Task ForgetAsync(string key, Task<TurnResult> running)
    {
        try
        {
            if ((await running).Status != TurnStatus.StoreUnavailable)
            {
                await store.DeleteAsync([key], CancellationToken.None);
                return;
            }
        }
        catch (Exception)
        {
            // Reported where it was thrown. The job finds out what is left to do.
        }

        jobs.Added([key]);
    }
}

/// <summary>Runs the bot, or nothing but the emergency screen, over one activity of a channel and returns when it is durable.</summary>
public delegate Task<TurnResult> ChannelTurn(Schema.Activity inbound, CancellationToken cancellationToken);
