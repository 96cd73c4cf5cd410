namespace SecondOpinion.Bot.Protocol.Turns;

/// <summary>Answers turns.</summary>
public interface IBot
{
    Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);
}

/// <summary>What an adapter calls at the end of its middleware.</summary>
public delegate Task BotCallbackHandler(ITurnContext turnContext, CancellationToken cancellationToken);
