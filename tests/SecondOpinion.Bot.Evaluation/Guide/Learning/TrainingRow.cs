using SecondOpinion.Bot.Domain.Guide;

namespace SecondOpinion.Bot.Evaluation.Guide.Learning;

/// <summary>A labelled question and what it is used for.</summary>
/// <param name="IsForValidation">Kept out of what is learned until the operating point is found.</param>
/// <param name="IsFresh">Written apart from rules and vocabulary.</param>
internal sealed record TrainingRow(LabelledQuestion Question, bool IsForValidation, bool IsFresh)
{
    /// <summary>Null for a question to refuse whose reason the set does not tell.</summary>
    public string? Reason => Question.Answerable ? "none" : Question.Reason ?? (IsFresh ? "none" : null);

    public bool NamesPassages => Question.Answerable && (Question.Passages is { Count: > 0 } || Question.Facts is { Count: > 0 });

    public bool IsMeant(Passage passage) => Question.Passages?.Contains(passage.Id) ?? Question.Facts!.Any(f => passage.Covers.Contains(f));
}
