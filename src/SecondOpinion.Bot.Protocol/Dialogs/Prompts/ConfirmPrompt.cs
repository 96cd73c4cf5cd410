using SecondOpinion.Bot.Protocol.Dialogs.Choices;
using SecondOpinion.Bot.Protocol.Schema;
using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Protocol.Dialogs.Prompts;

/// <summary>Asks for yes or no. The two words come with the question: its first choice means yes, its second no.</summary>
/// <param name="otherWords">Words besides these that mean yes or no as a whole message; null for anything else.</param>
public sealed class ConfirmPrompt(string dialogId, PromptValidator<bool>? validator = null, Func<string, bool?>? otherWords = null) : Prompt<bool>(dialogId, validator)
{
    public ListStyle Style { get; set; } = ListStyle.Auto;

    public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default) =>
        options is PromptOptions { Choices.Count: 2 }
            ? base.BeginDialogAsync(dc, options, cancellationToken)
            : throw new ArgumentException($"The prompt '{Id}' needs two choices: yes, then no.");

    protected override PromptRecognizerResult<bool> Recognize(ITurnContext turnContext, PromptOptions options) =>
        ChoiceRecognizer.Recognize(ChoiceFactory.AnswerIn(turnContext.Activity), options.Choices ?? []) is { } found
            ? PromptRecognizerResult<bool>.Understood(found.Index == 0)
            : otherWords?.Invoke(ChoiceFactory.AnswerIn(turnContext.Activity)) is { } said ? PromptRecognizerResult<bool>.Understood(said)
            : PromptRecognizerResult<bool>.NotUnderstood;

    protected override Activity Render(ITurnContext turnContext, Activity prompt, PromptOptions options) =>
        ChoiceFactory.Show(base.Render(turnContext, prompt, options), options.Choices ?? [], options.Style ?? Style, turnContext.Activity.ChannelId);
}
