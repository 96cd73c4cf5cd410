using SecondOpinion.Bot.Protocol.Jobs;
using SecondOpinion.Bot.Protocol.State;

namespace SecondOpinion.Bot.Protocol.Turns.Running;

/// <summary>Runs one turn until it is durable: read, let the bot draft it, commit; again from the start when the record moved on meanwhile.</summary>
internal sealed class TurnRunner(ITurnStore store, TurnDrafting drafting, TimeProvider time, int tries, ITurnCompletion? completion = null)
{
    /// <exception cref="StoreUnavailableException">The store failed, or others kept changing what the turn read. Nothing was written.</exception>
    public async Task<TurnResult> RunAsync(InboundTurn turn, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < tries; attempt++)
        {
            var opening = await Reaching(() => TurnOpening.ReadAsync(store, turn, time.GetUtcNow(), cancellationToken));
            if (opening.RecordedReplies is { } replies)
                return new TurnResult(TurnStatus.Repeated, turn.Id, replies);

            var commit = await drafting.DraftAsync(turn, opening, cancellationToken);
            commit = completion?.Complete(commit) ?? commit;
            if (await Reaching(() => store.CommitAsync(commit, cancellationToken)) == CommitStatus.Committed)
                return new TurnResult(TurnStatus.Committed, turn.Id, commit.Outgoing) { Jobs = JobsIn(commit) };
        }

        throw new StoreUnavailableException("The conversation changed at every try to add a turn to it.");
    }

    private static string[] JobsIn(TurnCommit commit) => [.. commit.State.Keys.Where(k => k.StartsWith(Job.Prefix, StringComparison.Ordinal))];

    private static async Task<T> Reaching<T>(Func<Task<T>> inStore)
    {
        try
        {
            return await inStore();
        }
        catch (Exception e)
        {
            throw StoreUnavailableException.From(e);
        }
    }
}
