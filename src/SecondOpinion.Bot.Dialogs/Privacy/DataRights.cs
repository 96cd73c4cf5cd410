using SecondOpinion.Bot.Dialogs.Phrasing;
using SecondOpinion.Bot.Protocol.Dialogs;
using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Dialogs.Privacy;

/// <summary>"My data" and "delete my data". A deletion is written down with the turn and carried out right after by the retention job.</summary>
public sealed class DataRights(PhraseBook phrases, ConsentRegister consent)
{
    public async Task ShowAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var given = await consent.IsGivenAsync(context, cancellationToken);
        await context.SendActivityAsync(
            MessageFactory.Text(phrases.Say(TurnLanguage.Of(context), given ? PrivacyPhrases.MyData : PrivacyPhrases.MyDataUnconsented)), cancellationToken);
    }

    public async Task DeleteAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        await dc.CancelAllDialogsAsync(cancellationToken);
        await ConversationDocuments.MarkAsync(dc.Context, ConversationDocuments.Deletion(dc.Context.Activity.Conversation!.Id!), cancellationToken);
        await dc.Context.SendActivityAsync(MessageFactory.Text(phrases.Say(TurnLanguage.Of(dc.Context), PrivacyPhrases.Deleted)), cancellationToken);
    }
}
