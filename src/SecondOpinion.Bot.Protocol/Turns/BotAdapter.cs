using SecondOpinion.Bot.Protocol.Schema;

namespace SecondOpinion.Bot.Protocol.Turns;

/// <summary>Stands between channels and the bot: runs middleware and bot over what comes in, carries out what they send.</summary>
public abstract class BotAdapter
{
    /// <summary>
    /// Called when the bot threw, to log it (never its text) and to say sorry. What it sends is all the turn says; state stays
    /// as it was before the turn. Without it the exception reaches the caller of the adapter.
    /// </summary>
    public Func<ITurnContext, Exception, Task>? OnTurnError { get; set; }

    public MiddlewareSet MiddlewareSet { get; } = new();

    /// <summary>Adds a middleware inside those added before.</summary>
    public BotAdapter Use(IMiddleware middleware)
    {
        MiddlewareSet.Use(middleware);
        return this;
    }

    /// <summary>Shows an activity that is never recorded (a typing sign) to whoever is connected.</summary>
    protected internal abstract void ShowNow(ITurnContext turnContext, Activity activity);

    /// <summary>Runs middleware and bot.</summary>
    protected internal Task RunPipelineAsync(ITurnContext turnContext, BotCallbackHandler? callback, CancellationToken cancellationToken) =>
        MiddlewareSet.ReceiveActivityWithStatusAsync(turnContext, callback, cancellationToken);
}
