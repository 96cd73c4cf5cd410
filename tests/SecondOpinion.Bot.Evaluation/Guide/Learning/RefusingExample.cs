using SecondOpinion.Bot.Domain.Guide;
using SecondOpinion.Bot.Domain.Guide.Refusing;
using SecondOpinion.Bot.Domain.Learning;

namespace SecondOpinion.Bot.Evaluation.Guide.Learning;

/// <summary>One question as the refusing model sees it.</summary>
/// <param name="Reason">Why it is to be declined, "none", or null when unknown.</param>
/// <param name="Asked">What the question says.</param>
/// <param name="Answered">The same with what was found for it.</param>
internal sealed record RefusingExample(string Language, bool IsCovered, string? Reason, Example Asked, Example Answered, double Cost, bool IsForValidation)
{
    public const int Bits = 17;

    public static RefusingExample Of(GuideAnswerer answerer, EvidenceFeatures evidence, FeatureBag bag, TrainingRow row, double cost)
    {
        var finding = answerer.Explain(row.Question.Question, row.Question.Earlier ?? []).Findings[0];
        bag.Clear();
        QuestionFeatures.Add(finding.Query, bag);
        var asked = new Example(bag.Features, Bits);
        evidence.Add(finding.Query, finding.Found, bag);
        return new(row.Question.Lang, row.Question.Answerable, row.Reason, asked, new Example(bag.Features, Bits), cost, row.IsForValidation);
    }
}
