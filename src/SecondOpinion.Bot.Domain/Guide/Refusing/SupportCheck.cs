using SecondOpinion.Bot.Domain.Guide.Finding;
using SecondOpinion.Bot.Domain.Guide.Finding.Asking;


namespace SecondOpinion.Bot.Domain.Guide.Refusing;

/// <summary>Decides whether what was found answers the question. The bounds are calibrated with tests/SecondOpinion.Bot.Evaluation.</summary>
internal sealed class SupportCheck(FigureCheck figures)
{
    private const double CoverageShare = 0.5;
    private const double LikenessShare = 0.5;
    private const double MissingNamePenalty = 0.25;
    private const double CircumstancePenalty = 0.08;
    private const double FullFrom = 0.46;
    private const double EverydayFullFrom = 0.55;
    private const double MaybeFrom = 0.35;
    private const double NearFrom = 0.34;

    public PartFinding Judge(GuideQuery query, IReadOnlyList<FoundPassage> found)
    {
        if (found.Count == 0)
        {
            return new PartFinding(query, found, 0, SupportLevel.None, []);
        }

        var best = found[0];
        var names = best.Missing.Where(t => t.Class is not null).ToArray();
        var missing = names.Select(t => t.Surface).ToArray();
        var lack = figures.Penalty(query, best);
        var plain = CoverageShare * best.Coverage + LikenessShare * best.Likeness - lack;
        var support = plain - names.Sum(n => n.IsCircumstance ? CircumstancePenalty : MissingNamePenalty);
        var needed = query.Terms.All(t => t.IsEveryday || best.Missing.Contains(t)) ? EverydayFullFrom : FullFrom;
        // However near a passage comes: without the figure or the name that was asked for it is no answer.
        var lacks = lack >= FigureCheck.DecisiveFrom || names.Any(n => !n.IsCircumstance);
        var level = support >= needed && !lacks ? SupportLevel.Full
            : support >= MaybeFrom || names.Length > 0 && plain >= NearFrom ? SupportLevel.Near
            : SupportLevel.None;
        return new PartFinding(query, found, support, level, missing);
    }
}
