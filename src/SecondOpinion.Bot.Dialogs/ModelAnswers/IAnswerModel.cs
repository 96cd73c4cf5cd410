using SecondOpinion.Bot.Domain.Guide.Support;

namespace SecondOpinion.Bot.Dialogs.ModelAnswers;

/// <summary>A language model that phrases answers. What it gives is never to be shown before it was checked.</summary>
public interface IAnswerModel
{
    /// <summary>
    /// Asks for an answer and hands over each sentence as soon as it is whole, in order, one at a time. Whatever the model or the way to it does is an
    /// outcome; only a bug throws.
    /// </summary>
    /// <param name="onSentence">False ends the call: the answer is not wanted any more.</param>
    /// <param name="stop">The person or an emergency stopped it: <see cref="ModelOutcome.Stopped"/>.</param>
    Task<ModelOutcome> PhraseAsync(PhrasingRequest request, Func<DraftSentence, bool> onSentence, CancellationToken stop);
}
