using SecondOpinion.Bot.Dialogs.Emergency;
using SecondOpinion.Bot.Domain.Emergency;
using SecondOpinion.Bot.Protocol.State;

namespace SecondOpinion.Bot.Dialogs.Routing;

/// <summary>
/// A message that should be seen by a doctor soon, or asks about emergency services: one line with the number stands on top, and the turn goes its
/// ordinary way. Shown at most once in a while.
/// </summary>
internal sealed class EmergencyLineStage(EmergencyScreen screen, EmergencyTakeover takeover, IStatePropertyAccessor<EmergencyState> states) : ITurnStage
{
    private const int QuietMessages = 10;

    public async Task<bool> TryHandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        var state = await states.GetAsync(turn.Context, () => new EmergencyState(), cancellationToken);
        if (state.QuietFor > 0)
            state.QuietFor--;
        var triage = screen.Screen(EmergencyGate.Texts(turn.Context.Activity), []);
        if (triage.Level == TriageLevel.Amber && state.QuietFor == 0)
        {
            state.QuietFor = QuietMessages;
            await turn.SayAsync(takeover.AmberLine(triage.Language, state.Country), cancellationToken);
        }
        else if (triage.Level == TriageLevel.Info)
            await turn.SayAsync(takeover.InfoLine(triage.Language), cancellationToken);

        return false;
    }
}
