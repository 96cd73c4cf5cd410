using SecondOpinion.Bot.Dialogs.GuideAnswers;
using SecondOpinion.Bot.Dialogs.Intake;
using SecondOpinion.Bot.Dialogs.Phrasing;
using SecondOpinion.Bot.Domain.Language;
using SecondOpinion.Bot.Protocol.State;
using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Dialogs.Routing;

/// <summary>
/// Whatever is neither a command nor an answer: small talk gets its own words, everything else the guide's answer or its honest "not covered". In the
/// middle of the interview the same, as a digression.
/// </summary>
internal sealed class FreeText(SmallTalk smallTalk, GuideAnswers.GuideAnswers guide, ModelAnswers.ModelAnswers? models, IStatePropertyAccessor<ConversationMemory> memories) : IDigression
{
    public bool LooksLikeQuestion(string text) => guide.LooksLikeQuestion(text);

    // A question of the interview waits behind this one: the answer stands before it is asked again, so it cannot wait for a model.
    public Task<bool> TryAnswerAsync(ITurnContext context, bool isQuestion, CancellationToken cancellationToken) =>
        TryAnswerAsync(context, isQuestion, mayFollow: false, cancellationToken);

    /// <param name="mayFollow">Whether the answer may come after this turn, phrased by a model.</param>
    public async Task<bool> TryAnswerAsync(ITurnContext context, bool isQuestion, bool mayFollow, CancellationToken cancellationToken)
    {
        var text = TurnText.Of(context.Activity);
        var language = TurnLanguage.Of(context);
        var plain = PlainWords.Of(text);
        if (smallTalk.Reply(plain, language) is { } reply)
        {
            await context.SendActivityAsync(MessageFactory.Text(reply), cancellationToken);
            return true;
        }

        var comfort = smallTalk.Comfort(plain, language);
        if (comfort is not null)
            await context.SendActivityAsync(MessageFactory.Text(comfort), cancellationToken);
        if (!isQuestion)
            return comfort is not null;

        var memory = await memories.GetAsync(context, () => new ConversationMemory(), cancellationToken);
        var found = guide.Reply(text, memory.Questions, language);
        var isFirst = memory.Questions.Count == 0;
        memory.Asked(text);
        if (models is null)
            await context.SendActivityAsync(AnswerRecord.On(found), cancellationToken);
        else if (!mayFollow || !await models.TryDeferAsync(context, found, isFirst, cancellationToken))
            await context.SendActivityAsync(AnswerRecord.On(models.Quoted(found)), cancellationToken);
        return true;
    }
}
