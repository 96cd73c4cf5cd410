using SecondOpinion.Bot.Protocol.State;
using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Dialogs.Privacy;

/// <summary>
/// Keeps who agreed. A conversation without consent stands on a list of its own until it agrees, so that it can be deleted
/// in time without looking into any other.
/// </summary>
public sealed class ConsentRegister(IStatePropertyAccessor<ConsentState> states, TimeProvider time)
{
    /// <summary>True the first time: the conversation is now open, without consent yet.</summary>
    public async Task<bool> TryOpenAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var state = await states.GetAsync(context, () => new ConsentState(), cancellationToken);
        if (state.OpenedAt is not null)
            return false;
        state.OpenedAt = time.GetUtcNow();
        await ConversationDocuments.MarkAsync(context, Key(context), cancellationToken);
        return true;
    }

    public async Task GiveAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var state = await states.GetAsync(context, () => new ConsentState(), cancellationToken);
        state.GivenAt ??= time.GetUtcNow();
        await context.TurnState.Get<IStorage>()!.DeleteAsync([Key(context)], cancellationToken);
    }

    public async Task<bool> IsGivenAsync(ITurnContext context, CancellationToken cancellationToken) =>
        (await states.GetAsync(context, () => new ConsentState(), cancellationToken)).GivenAt is not null;

    private static string Key(ITurnContext context) => ConversationDocuments.WithoutConsent(context.Activity.Conversation!.Id!);
}
