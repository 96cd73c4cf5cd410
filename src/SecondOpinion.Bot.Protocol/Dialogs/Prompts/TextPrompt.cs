using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Protocol.Dialogs.Prompts;

/// <summary>Asks for words; any message with text answers it.</summary>
public sealed class TextPrompt(string dialogId, PromptValidator<string>? validator = null) : Prompt<string>(dialogId, validator)
{
    protected override PromptRecognizerResult<string> Recognize(ITurnContext turnContext, PromptOptions options) =>
        turnContext.Activity.Text is { } text && !string.IsNullOrWhiteSpace(text)
            ? PromptRecognizerResult<string>.Understood(text)
            : PromptRecognizerResult<string>.NotUnderstood;
}
