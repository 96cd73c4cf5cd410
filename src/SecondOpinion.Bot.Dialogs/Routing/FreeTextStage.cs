namespace SecondOpinion.Bot.Dialogs.Routing;

/// <summary>The last place: small talk or the guide.</summary>
internal sealed class FreeTextStage(FreeText freeText) : ITurnStage
{
    public Task<bool> TryHandleAsync(Turn turn, CancellationToken cancellationToken) => freeText.TryAnswerAsync(turn.Context, isQuestion: true, mayFollow: true, cancellationToken);
}
