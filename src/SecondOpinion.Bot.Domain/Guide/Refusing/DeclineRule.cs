namespace SecondOpinion.Bot.Domain.Guide.Refusing;

/// <summary>A way of asking for what the bot never does. Data: dialogs/guideanswers/declines.yaml.</summary>
/// <param name="All">The text must hold one phrase of every group.</param>
/// <param name="Unless">And none of these.</param>
public sealed record DeclineRule(DeclineReason Reason, IReadOnlyList<IReadOnlyList<string>> All, IReadOnlyList<string> Unless)
{
    /// <summary>Whether a passage that people ask for in nearly these words may still be shown.</summary>
    public bool YieldsToGuide { get; init; }
}
