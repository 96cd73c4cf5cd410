using SecondOpinion.Bot.Domain.Guide.Finding;
using SecondOpinion.Bot.Domain.Guide.Finding.Asking;
using SecondOpinion.Bot.Domain.Learning;

namespace SecondOpinion.Bot.Domain.Guide.Refusing;

/// <summary>Asks the learned model about a question: is it answered by what was found, is it one that the bot declines.</summary>
internal sealed class RefusingModel(LinearModel model, EvidenceFeatures evidence)
{
    [ThreadStatic]
    private static FeatureBag? bag;

    /// <summary>How surely what was found answers the question (about -2 to 2), and what that comes to.</summary>
    public (double Support, SupportLevel Level) Supports(GuideQuery query, IReadOnlyList<FoundPassage> found)
    {
        var features = Cleared();
        QuestionFeatures.Add(query, features);
        evidence.Add(query, found, features);
        Span<long> scores = stackalloc long[model.Classes.Count];
        model.Score(features.Features, scores);
        var covered = query.Language == QueryReader.English ? 0 : 1;
        var level = scores[covered] >= model.Classes[covered].High ? SupportLevel.Full
            : scores[covered] >= model.Classes[covered].Low ? SupportLevel.Near
            : SupportLevel.None;
        return (scores[covered] / (double)LinearModel.One, level);
    }

    /// <summary>The likeliest reason to decline, and whether it is sure enough to decline for it alone; null when none is likely.</summary>
    public (DeclineReason Reason, bool IsSure)? Declines(GuideQuery query)
    {
        var features = Cleared();
        QuestionFeatures.Add(query, features);
        Span<long> scores = stackalloc long[model.Classes.Count];
        model.Score(features.Features, scores);
        var best = RefusalClasses.FirstReason;
        for (var c = best + 1; c < scores.Length; c++)
        {
            best = scores[c] - model.Classes[c].High > scores[best] - model.Classes[best].High ? c : best;
        }

        return scores[best] < model.Classes[best].Low ? null : (RefusalClasses.Reasons[best - RefusalClasses.FirstReason], scores[best] >= model.Classes[best].High);
    }

    private static FeatureBag Cleared()
    {
        bag ??= new FeatureBag();
        bag.Clear();
        return bag;
    }
}
