using SecondOpinion.Bot.Protocol.Schema;
using SecondOpinion.Bot.Protocol.State;

namespace SecondOpinion.Bot.Protocol.Turns.Running;

/// <summary>Lets the bot answer one activity over a unit of work, and makes the commit of it. Nothing is written here.</summary>
internal sealed class TurnDrafting(BotAdapter adapter, IStorage store, TimeProvider time, TimeSpan limit, Action<Exception> onFault)
{
    public async Task<TurnCommit> DraftAsync(InboundTurn turn, TurnOpening opening, CancellationToken cancellationToken)
    {
        var storage = new TurnStorage(store);
        var context = new TurnContext(adapter, turn.Inbound with { Timestamp = opening.StartsAt });
        Equip(context, storage, turn);
        using var limited = new CancellationTokenSource(limit, time);
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(limited.Token, cancellationToken);
        try
        {
            await adapter.RunPipelineAsync(context, turn.Bot, linked.Token);
            await BotState.SaveAllAsync(context, linked.Token);
        }
        catch (Exception e) when (storage.Failure is null && (adapter.OnTurnError is not null || turn.Takeover is not null))
        {
            await ApologiseAsync(context, storage, turn, e);
        }

        // Also where the bot swallowed it: it decided on state it could not see.
        if (storage.Failure is { } failure)
            throw failure;

        return new TurnCommit
        {
            ConversationId = turn.ConversationId,
            ExpectedSequence = opening.LastSequence,
            Inbound = context.Activity,
            Outgoing = InOrder(context, turn, opening.StartsAt),
            State = storage.Written,
            Deleted = storage.Deleted,
        };
    }

    private static void Equip(TurnContext context, IStorage storage, InboundTurn turn)
    {
        context.TurnState.Set(storage);
        if (turn.Takeover is { } takeover)
            context.TurnState.Set(takeover);
    }

    private async Task ApologiseAsync(TurnContext context, TurnStorage storage, InboundTurn turn, Exception thrown)
    {
        context.Reset();
        storage.Discard();
        Equip(context, storage, turn);
        try
        {
            await (adapter.OnTurnError?.Invoke(context, thrown) ?? Task.CompletedTask);
        }
        catch (Exception e) when (storage.Failure is null)
        {
            // The person's words are recorded even where nothing can be said about them.
            context.Reset();
            onFault(e);
        }

        storage.Discard();
        if (turn.Takeover is not null)
            context.Reset();
    }

    // The takeover is on people's screens already, so it is the first reply whatever the bot made of it.
    private static Activity[] InOrder(TurnContext context, InboundTurn turn, DateTimeOffset startsAt)
    {
        IEnumerable<Activity> outgoing = turn.Takeover is { Reply: var reply }
            ? [reply with { }, .. context.Outgoing.Where(o => o.Id != reply.Id)]
            : context.Outgoing;
        return [.. outgoing.Select((activity, index) => activity with { Timestamp = startsAt.AddMilliseconds(index + 1) })];
    }
}
