namespace SecondOpinion.Bot.Protocol.Dialogs.Prompts;

/// <summary>Whether an answer was understood, and as what.</summary>
public sealed record PromptRecognizerResult<T>(bool Succeeded, T? Value)
{
    public static PromptRecognizerResult<T> NotUnderstood { get; } = new(false, default);

    public static PromptRecognizerResult<T> Understood(T value) => new(true, value);
}
