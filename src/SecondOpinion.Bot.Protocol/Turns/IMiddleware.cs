namespace SecondOpinion.Bot.Protocol.Turns;

/// <summary>Goes on to what comes after a middleware; not calling it ends the turn there.</summary>
public delegate Task NextDelegate(CancellationToken cancellationToken);

/// <summary>A step around every turn.</summary>
public interface IMiddleware
{
    Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default);
}
