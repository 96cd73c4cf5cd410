using SecondOpinion.Bot.Domain.Guide.Finding;
using SecondOpinion.Bot.Domain.Guide.Finding.Asking;
using SecondOpinion.Bot.Domain.Guide.Refusing;

namespace SecondOpinion.Bot.Domain.Guide;

/// <summary>Decides what the guide says to a question. The same question gets the same decision on every machine; safe for use by many turns at once.</summary>
public sealed class GuideAnswerer
{
    private const int FoundPerPart = 12;
    private const double ContextShare = 0.35;
    private const double YieldsFrom = 0.75;
    private readonly PassageSearch search;
    private readonly QuestionParts parts;
    private readonly DeclineCheck declines;
    private readonly RefusingModel refusing;
    private readonly SupportCheck support;
    private readonly FollowUps followUps;

    public GuideAnswerer(GuideBook book)
    {
        search = new PassageSearch(book.Passages, book.Vocabulary, book.Learning.Ranking);
        parts = new QuestionParts(book.Vocabulary);
        declines = new DeclineCheck(book.DeclineRules);
        var figures = new FigureCheck(book.Facts);
        refusing = new RefusingModel(book.Learning.Refusing, new EvidenceFeatures(figures));
        support = new SupportCheck(figures, refusing);
        followUps = new FollowUps(book.Vocabulary);
    }

    /// <param name="earlierQuestions">What the person asked before, oldest first; used only when the question leans on it.</param>
    public GuideDecision Decide(string question, IReadOnlyList<string> earlierQuestions) => Explain(question, earlierQuestions).Decision;

    /// <summary>Whether a person asks something with this, rather than answers a question of ours.</summary>
    public bool LooksLikeQuestion(string text) => parts.Asks(text);

    /// <summary>The decision with what led to it, for the guide's keeper.</summary>
    public GuideTrace Explain(string question, IReadOnlyList<string> earlierQuestions)
    {
        var findings = Findings(question, earlierQuestions);
        var whole = search.Read(question);
        var rule = declines.Check(question) ?? declines.Check(whole.English);
        if (rule is not null && !(rule.YieldsToGuide && findings.Any(f => f.Found.Any(p => p.Likeness >= YieldsFrom))))
        {
            return new GuideTrace(new GuideDecision.Declined(rule.Reason), findings);
        }

        var learned = refusing.Declines(whole);
        var decision = learned is { IsSure: true } sure ? new GuideDecision.Declined(sure.Reason) : AnswerSelection.Decide(findings);
        return new GuideTrace(decision is GuideDecision.NotInGuide && learned is { } likely ? new GuideDecision.Declined(likely.Reason) : decision, findings);
    }

    private IReadOnlyList<PartFinding> Findings(string question, IReadOnlyList<string> earlierQuestions)
    {
        var whole = Judge(followUps.Complete(search.Read(question), earlierQuestions, search.Read));
        var asked = parts.Of(question).Where(p => p.IsQuestion).ToArray();
        return asked.Length switch
        {
            0 => PerName(whole),
            1 => PerName(Better(whole, Judge(WithContext(search.Read(asked[0].Text), whole.Query)))),
            _ => [.. asked.Select(p => Judge(WithContext(search.Read(p.Text), whole.Query)))],
        };
    }

    private PartFinding Judge(GuideQuery query) => support.Judge(query, search.Find(query, FoundPerPart));

    // "How much are an MRI and a CT?" asks twice.
    private IReadOnlyList<PartFinding> PerName(PartFinding finding)
    {
        var names = finding.Query.Terms.Where(t => t.Class is "procedure" or "hospital").GroupBy(t => t.Class).FirstOrDefault(g => g.Count() > 1);
        return names is null
            ? [finding]
            : [.. names.Select(name => Judge(finding.Query with { Terms = [.. finding.Query.Terms.Where(t => t == name || !names.Contains(t))] }))];
    }

    // The circumstances told beside a question may help or mislead; what is supported better counts.
    private static PartFinding Better(PartFinding whole, PartFinding part) => part.Support > whole.Support ? part : whole;

    // "... and how do I reach them?" leans on the other part.
    private static GuideQuery WithContext(GuideQuery part, GuideQuery whole) => part with
    {
        Terms =
        [
            .. part.Terms,
            .. whole.Terms.Where(t => part.Terms.All(p => p.Surface != t.Surface)).Select(t => t with { Importance = t.Importance * ContextShare, Class = null }),
        ],
    };
}
