using SecondOpinion.Bot.Protocol.Dialogs.Choices;
using SecondOpinion.Bot.Protocol.Schema;
using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Protocol.Dialogs.Prompts;

/// <summary>Asks for one of a list, answered by button, number, word or near-miss spelling (<see cref="ChoiceRecognizer"/>).</summary>
public sealed class ChoicePrompt(string dialogId, PromptValidator<FoundChoice>? validator = null) : Prompt<FoundChoice>(dialogId, validator)
{
    public ListStyle Style { get; set; } = ListStyle.Auto;

    protected override PromptRecognizerResult<FoundChoice> Recognize(ITurnContext turnContext, PromptOptions options) =>
        ChoiceRecognizer.Recognize(ChoiceFactory.AnswerIn(turnContext.Activity), options.Choices ?? []) is { } found
            ? PromptRecognizerResult<FoundChoice>.Understood(found)
            : PromptRecognizerResult<FoundChoice>.NotUnderstood;

    protected override Activity Render(ITurnContext turnContext, Activity prompt, PromptOptions options) =>
        ChoiceFactory.Show(base.Render(turnContext, prompt, options), options.Choices ?? [], options.Style ?? Style, turnContext.Activity.ChannelId);
}
