using SecondOpinion.Bot.Dialogs.ModelAnswers;
using SecondOpinion.Bot.Protocol.State;
using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Dialogs.Routing;

/// <summary>The bot, and the screen that stands before it in every turn.</summary>
public sealed record AssembledBot(IBot Bot, IInboundScreen Screen)
{
    internal ModelAnswerParts? ModelAnswers { get; init; }

    /// <summary>What finishes the answers that a model phrases. Only for a bot that was built with one.</summary>
    /// <param name="patience">From the question to the moment at which the guide's own words are shown instead.</param>
    public ModelAnswerHandler ModelAnswerHandler(
        IAnswerModel model, ITurnStore store, IActivityDelivery delivery, ConversationAdapter adapter, TimeProvider time, TimeSpan patience) =>
        new(model, ModelAnswers ?? throw new InvalidOperationException("The bot was built without a model."), store, delivery, adapter, time, patience);
}
