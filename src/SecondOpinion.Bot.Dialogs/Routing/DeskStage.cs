using SecondOpinion.Bot.Dialogs.Handoff;
using SecondOpinion.Bot.Protocol.Schema;

namespace SecondOpinion.Bot.Dialogs.Routing;

/// <summary>Turns of the desk: what a coordinator or the desk's clock does, and what another desk's hub reports. When the bot has the word again, what waits is asked again.</summary>
internal sealed class DeskStage(DeskTurn desk, HubStatus hub) : ITurnStage
{
    public async Task<bool> TryHandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        var botGoesOn = false;
        if (turn.Context.TurnState.Get<DeskAction>() is { } action)
            botGoesOn = await desk.RunAsync(turn.Context, action, cancellationToken);
        else if (turn.Context.Activity is { Type: ActivityTypes.Event, Name: HubStatus.EventName or HubStatus.MessageName })
            botGoesOn = await hub.RunAsync(turn.Context, cancellationToken);
        else
            return false;

        if (botGoesOn && turn.InDialog)
            await turn.Dialogs.RepromptDialogAsync(cancellationToken);
        return true;
    }
}
