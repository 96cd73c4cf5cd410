using SecondOpinion.Bot.Domain.Guide.Finding;

namespace SecondOpinion.Bot.Domain.Guide.Refusing;

/// <summary>Decides whether what was found answers the question. The bounds are calibrated with tests/SecondOpinion.Bot.Evaluation.</summary>
internal sealed class SupportCheck(FigureCheck figures)
{
    private const double CoverageShare = 0.5;
    private const double LikenessShare = 0.5;
    private const double MissingNamePenalty = 0.25;
    private const double FullFrom = 0.46;
    private const double NearFrom = 0.36;

    public PartFinding Judge(GuideQuery query, IReadOnlyList<FoundPassage> found)
    {
        if (found.Count == 0)
        {
            return new PartFinding(query, found, 0, SupportLevel.None, []);
        }

        var best = found[0];
        var missing = best.Missing.Where(t => t.Class is not null).Select(t => t.Surface).ToArray();
        var plain = CoverageShare * best.Coverage + LikenessShare * best.Likeness - figures.Penalty(query, best.Passage);
        var support = plain - MissingNamePenalty * missing.Length;
        var level = support >= FullFrom ? SupportLevel.Full : missing.Length > 0 && plain >= NearFrom ? SupportLevel.Near : SupportLevel.None;
        return new PartFinding(query, found, support, level, missing);
    }
}
