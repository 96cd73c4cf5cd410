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
internal sealed class FreeText(SmallTalk smallTalk, GuideAnswers.GuideAnswers guide, IStatePropertyAccessor<ConversationMemory> memories) : IDigression
{
    public bool LooksLikeQuestion(string text) => guide.LooksLikeQuestion(text);

    public async Task<bool> TryAnswerAsync(ITurnContext context, bool isQuestion, CancellationToken cancellationToken)
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
        var answer = guide.Reply(text, memory.Questions, language);
        await context.SendActivityAsync(AnswerRecord.On(answer), cancellationToken);
        memory.Asked(text);
        return true;
    }
}
