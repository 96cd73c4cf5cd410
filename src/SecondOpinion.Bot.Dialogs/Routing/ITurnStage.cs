namespace SecondOpinion.Bot.Dialogs.Routing;

/// <summary>One place in the order of a turn.</summary>
internal interface ITurnStage
{
    /// <summary>True when the turn is answered and no later stage is to see it.</summary>
    Task<bool> TryHandleAsync(Turn turn, CancellationToken cancellationToken);
}
