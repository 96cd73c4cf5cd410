using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Dialogs.Routing;

/// <summary>
/// When the screen took this message over, its reply is all this turn says; people who are connected see it already. The interview waits where
/// it was.
/// </summary>
internal sealed class TakeoverStage : ITurnStage
{
    public async Task<bool> TryHandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn.Context.TurnState.Get<Takeover>() is not { } takeover)
            return false;
        await turn.Context.SendActivityAsync(takeover.Reply, cancellationToken);
        return true;
    }
}
