using SecondOpinion.Bot.Protocol.Dialogs.Choices;
using SecondOpinion.Bot.Protocol.Schema;

namespace SecondOpinion.Bot.Protocol.Dialogs.Prompts;

/// <summary>What a prompt asks. Stored with the conversation until it is answered.</summary>
public sealed record PromptOptions
{
    public Activity? Prompt { get; init; }

    /// <summary>Asked after an answer that was not understood or not accepted; without it <see cref="Prompt"/> is.</summary>
    public Activity? RetryPrompt { get; init; }

    public IReadOnlyList<Choice>? Choices { get; init; }

    /// <summary>How choices are shown; null leaves it to the prompt.</summary>
    public ListStyle? Style { get; init; }
}
