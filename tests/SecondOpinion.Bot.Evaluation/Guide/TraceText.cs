using System.Globalization;
using SecondOpinion.Bot.Domain.Guide;
using SecondOpinion.Bot.Domain.Guide.Finding;
using SecondOpinion.Bot.Domain.Guide.Finding.Asking;
using SecondOpinion.Bot.Domain.Guide.Refusing;

namespace SecondOpinion.Bot.Evaluation.Guide;

/// <summary>A decision's reasons on a few lines.</summary>
internal static class TraceText
{
    private const int Shown = 4;

    public static string Of(GuideTrace trace) => string.Join("\n", trace.Findings.Select(Part));

    private static string Part(PartFinding finding) =>
        string.Create(CultureInfo.InvariantCulture, $"{finding.Level} {finding.Support:0.00} [{finding.Query.Language}] ")
        + string.Join(" ", finding.Query.Terms.Select(Term)) + "\n" + string.Join("\n", finding.Found.Take(Shown).Select(Passage));

    private static string Term(QueryTerm term) =>
        string.Create(CultureInfo.InvariantCulture, $"{term.Surface}({term.Importance:0.0}{(term.Class is null ? "" : "!" + term.Class)})");

    private static string Passage(FoundPassage found) =>
        string.Create(CultureInfo.InvariantCulture, $"    {found.Score:0.00} w{found.Weight:0.00} c{found.Coverage:0.00} l{found.Likeness:0.00} {found.Passage.Id}")
        + " -" + string.Join(",", found.Missing.Select(m => m.Surface));
}
