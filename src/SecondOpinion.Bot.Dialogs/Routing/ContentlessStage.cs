using SecondOpinion.Bot.Dialogs.Phrasing;

namespace SecondOpinion.Bot.Dialogs.Routing;

/// <summary>A message without words (a file, nothing at all) gets told so; what waits is asked again.</summary>
internal sealed class ContentlessStage(PhraseBook phrases) : ITurnStage
{
    public async Task<bool> TryHandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (!string.IsNullOrWhiteSpace(turn.Text))
            return false;
        var files = turn.Context.Activity.Attachments is { Count: > 0 };
        await turn.SayAsync(phrases.Say(turn.Language, files ? RoutingPhrases.Files : RoutingPhrases.Empty), cancellationToken);
        if (turn.InDialog)
            await turn.Dialogs.RepromptDialogAsync(cancellationToken);
        return true;
    }
}
