using System.Globalization;
using SecondOpinion.Bot.Domain.Guide;
using SecondOpinion.Bot.Domain.Guide.Refusing;

namespace SecondOpinion.Bot.Host.Operations.Guide;

/// <summary>Shows what the guide decides on a question, what it found and why.</summary>
internal static class GuideAsk
{
    private const int Shown = 6;

    public static int Run(GuideBook book, string question, string[] earlier, TextWriter output)
    {
        var trace = book.Answerer.Explain(question, earlier);
        output.WriteLine(Decision(trace.Decision));
        foreach (var finding in trace.Findings)
        {
            Write(finding, output);
        }

        return 0;
    }

    private static string Decision(GuideDecision decision) => decision switch
    {
        GuideDecision.Answered answered => "answered: " + Ids(answered.Passages),
        GuideDecision.PartlyCovered partly => $"partly covered: {Ids(partly.Passages)}; not: {string.Join("; ", partly.Uncovered)}",
        GuideDecision.Declined declined => $"declined: {declined.Reason}",
        _ => "not in the guide",
    };

    private static string Ids(IEnumerable<ScoredPassage> passages) => string.Join(", ", passages.Select(p => p.Passage.Id));

    private static void Write(PartFinding finding, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\"{finding.Query.Text}\" read as {finding.Query.Language}: {finding.Level}, support {finding.Support:0.00}"));
        output.WriteLine("  words: " + string.Join(", ", finding.Query.Terms.Select(t =>
            string.Create(CultureInfo.InvariantCulture, $"{t.Surface} {t.Importance:0.0}{(t.Class is null ? "" : $" ({t.Class})")}"))));
        foreach (var found in finding.Found.Take(Shown))
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {found.Score:0.00}  {found.Passage.Id,-36} words {found.Weight:0.00}, covers {found.Coverage:0.00}, like asked {found.Likeness:0.00}"));
        }
    }
}
