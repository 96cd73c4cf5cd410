using SecondOpinion.Bot.Domain.Guide.Finding;
using SecondOpinion.Bot.Domain.Guide.Finding.Asking;

namespace SecondOpinion.Bot.Domain.Guide.Refusing;

/// <summary>Decides whether what was found answers the question.</summary>
internal sealed class SupportCheck(FigureCheck figures, RefusingModel model)
{
    public PartFinding Judge(GuideQuery query, IReadOnlyList<FoundPassage> found)
    {
        if (found.Count == 0)
        {
            return new PartFinding(query, found, 0, SupportLevel.None, []);
        }

        var best = found[0];
        var names = best.Missing.Where(t => t.Class is not null).ToArray();
        var (support, level) = model.Supports(query, found);
        // However near a passage comes: without the figure or the name that was asked for it is no answer.
        var lacks = figures.Penalty(query, best) >= FigureCheck.DecisiveFrom || names.Any(n => !n.IsCircumstance);
        level = lacks && level == SupportLevel.Full ? SupportLevel.Near : level;
        return new PartFinding(query, found, support, level, [.. names.Select(t => t.Surface)]);
    }
}
