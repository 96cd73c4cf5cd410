using SecondOpinion.Bot.Domain.Guide.Finding;
using SecondOpinion.Bot.Domain.Guide.Finding.Asking;
using SecondOpinion.Bot.Domain.Guide.Finding.Ranking;
using SecondOpinion.Bot.Domain.Learning;

namespace SecondOpinion.Bot.Domain.Guide.Refusing;

/// <summary>What was found for a question, as yes-or-no signs: each number becomes "at least a twelfth", "at least two twelfths" ..., so that a linear model can learn any curve of it.</summary>
internal sealed class EvidenceFeatures(FigureCheck figures)
{
    public const int EvidenceGroup = 3;
    private const int Steps = 12;
    private const double ManyTerms = 12;
    private const double MuchImportance = 25;
    private const double TellingImportance = 8;
    private const double ClearLead = 4;

    public void Add(GuideQuery query, IReadOnlyList<FoundPassage> found, FeatureBag bag)
    {
        if (found.Count == 0)
        {
            QuestionFeatures.Sign(bag, EvidenceGroup, "found", "nothing");
            return;
        }

        var best = found[0];
        for (var feature = 0; feature < best.Features.Count; feature++)
        {
            Number(bag, RankingFeatures.Names[feature], best.Features[feature]);
        }

        Number(bag, "support", (best.Coverage + best.Likeness) / 2);
        Number(bag, "lead", found.Count > 1 ? (best.Score - found[1].Score) / ClearLead : 1);
        Number(bag, "terms", query.Terms.Count / ManyTerms);
        Number(bag, "importance", query.Importance / MuchImportance);
        Number(bag, "missing", best.Missing.Count / ManyTerms);
        Number(bag, "most missing", best.Missing.Select(m => m.Importance).DefaultIfEmpty(0).Max() / TellingImportance);
        Number(bag, "figure", figures.Penalty(query, best));
        Names(query, best, bag);
        QuestionFeatures.Sign(bag, EvidenceGroup, "topic", best.Passage.Topic);
        QuestionFeatures.Sign(bag, EvidenceGroup, "language", query.Language == QueryReader.English ? "English" : "other");
        foreach (var sign in figures.Signs(query, best.Passage))
        {
            QuestionFeatures.Sign(bag, EvidenceGroup, "figures", sign);
        }
    }

    private static void Names(GuideQuery query, FoundPassage best, FeatureBag bag)
    {
        foreach (var term in query.Terms)
        {
            var isMissing = best.Missing.Contains(term);
            if (term.Class is not null)
            {
                QuestionFeatures.Sign(bag, EvidenceGroup, isMissing ? term.IsCircumstance ? "without circumstance" : "without" : "with", term.Class);
            }

            QuestionFeatures.Sign(bag, QuestionFeatures.SignGroup, isMissing ? "without word" : "with word", term.Alternatives.Count > 0 ? term.Alternatives[0].Term : "");
        }
    }

    private static void Number(FeatureBag bag, string name, double value)
    {
        for (var step = 1; step <= Steps; step++)
        {
            QuestionFeatures.Sign(bag, EvidenceGroup, value * Steps >= step ? "at least" : "below", name + (char)('a' + step));
        }
    }
}
