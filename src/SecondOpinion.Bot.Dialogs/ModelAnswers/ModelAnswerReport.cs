namespace SecondOpinion.Bot.Dialogs.ModelAnswers;

/// <summary>How an answer came about, for one line of the log and the metrics. Holds nothing of what was said.</summary>
/// <param name="Model">How the call to the model ended.</param>
/// <param name="Supported">Sentences that were shown.</param>
/// <param name="Faults">Why sentences were not shown.</param>
/// <param name="IsPhrased">Whether the person got the model's wording in the end.</param>
/// <param name="Took">From the question to the final message.</param>
public sealed record ModelAnswerReport(
    string QuestionId, ModelOutcome Model, int Supported, IReadOnlyList<Domain.Guide.Support.SupportFault> Faults, bool IsPhrased, TimeSpan Took);
