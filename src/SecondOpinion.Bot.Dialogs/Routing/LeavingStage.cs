using SecondOpinion.Bot.Dialogs.Privacy;
using SecondOpinion.Bot.Protocol.Schema;

namespace SecondOpinion.Bot.Dialogs.Routing;

/// <summary>A channel says that the person goes: an ended conversation waits for no answer; a request to delete the person's data is carried out.</summary>
internal sealed class LeavingStage : ITurnStage
{
    public async Task<bool> TryHandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        var activity = turn.Context.Activity;
        if (activity.Type == ActivityTypes.EndOfConversation)
            await turn.Dialogs.CancelAllDialogsAsync(cancellationToken);
        else if (activity.Type == ActivityTypes.DeleteUserData)
            await ConversationDocuments.MarkAsync(turn.Context, ConversationDocuments.Deletion(activity.Conversation!.Id!), cancellationToken);
        else
            return false;
        return true;
    }
}
