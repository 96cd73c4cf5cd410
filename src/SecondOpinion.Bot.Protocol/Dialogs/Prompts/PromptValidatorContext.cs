using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Protocol.Dialogs.Prompts;

/// <summary>An answer to be accepted or not. The first answer is attempt 1.</summary>
public sealed record PromptValidatorContext<T>(
    ITurnContext Context, PromptRecognizerResult<T> Recognized, PromptOptions Options, int AttemptCount);

/// <summary>Decides on an answer, also on one that was not understood. Where it sent something itself, the prompt is not repeated.</summary>
public delegate Task<bool> PromptValidator<T>(PromptValidatorContext<T> promptContext, CancellationToken cancellationToken);
