using SecondOpinion.Bot.Dialogs.Intake;
using SecondOpinion.Bot.Protocol.Dialogs;

namespace SecondOpinion.Bot.Dialogs.Routing;

/// <summary>The active dialog goes on. A stack that leads nowhere any more (its question left the flow) is taken up again by the interview.</summary>
internal sealed class DialogStage(Interview interview) : ITurnStage
{
    public async Task<bool> TryHandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (!turn.InDialog)
            return false;
        var result = await turn.Dialogs.ContinueDialogAsync(cancellationToken);
        if (result.Status == DialogTurnStatus.Empty)
            return false;
        if (!turn.Context.Responded)
            await interview.ContinueAsync(turn.Dialogs, cancellationToken);
        return true;
    }
}
