using SecondOpinion.Bot.Adapters.Content.Emergency;
using SecondOpinion.Bot.Adapters.Content.Phrasing;
using SecondOpinion.Bot.Dialogs.Citing;
using SecondOpinion.Bot.Dialogs.GuideAnswers;
using SecondOpinion.Bot.Domain.Guide;

namespace SecondOpinion.Bot.Evaluation.Guide;

/// <summary>Asks the guide and the anchor the same question and judges both replies alike.</summary>
internal sealed class EngineUnderTest(GuideBook book, string dialogsDirectory, bool changesWords = false)
{
    private readonly GuideAnswerer answerer = book.Answerer;
    private readonly PlainBm25 plain = new(book.Passages);
    private readonly GuideAnswers answers = new(
        book.Answerer,
        PhraseBookLoader.Load(dialogsDirectory, "guideanswers", id => book.Facts.TryGetValue(id, out var fact) ? fact.Text : null),
        new PublicAddress(() => "http://localhost"),
        EmergencyScreenLoader.Load(Path.Combine(dialogsDirectory, "emergency")).LanguageOf);

    private readonly PhrasedEngine phrased = new(book, dialogsDirectory, changesWords);

    /// <summary>How often the demo model was asked and its wording shown.</summary>
    public (int Asked, int Phrased) Model => (phrased.Asked, phrased.Phrased);

    /// <summary>The same with the demo model wording the answers.</summary>
    public Outcome Phrased(LabelledQuestion question)
    {
        var ours = Ours(question);
        var text = phrased.Reply(answers.Reply(question.Question, question.Earlier ?? [], "en"));
        return ours with { IsRight = ours.IsRight && (question.Expect is not { AnyOf.Count: > 0 } expected || ReplyMatch.HoldsAll(text, expected)), Reply = text };
    }

    public Outcome Ours(LabelledQuestion question)
    {
        var earlier = question.Earlier ?? [];
        var trace = answerer.Explain(question.Question, earlier);
        var reply = answers.Reply(question.Question, earlier, "en").Activity;
        var found = trace.Findings.Count == 1
            ? trace.Findings[0].Found.Select(f => f.Passage)
            : trace.Findings.SelectMany(f => f.Found.Take(1)).Concat(trace.Findings.SelectMany(f => f.Found.Skip(1))).Select(f => f.Passage);
        var cited = reply.Entities is { Count: > 0 };
        var isRight = Says(question, reply.Text ?? "", trace.Decision) && cited == question.Answerable;
        return new Outcome(question, Rank(question, found), trace.Decision.GetType().Name, isRight, reply.Text ?? "", TraceText.Of(trace));
    }

    public Outcome Plain(LabelledQuestion question)
    {
        var found = plain.Find(question.Question, 10);
        var reply = string.Join("\n\n", found.Take(3).Select(p => p.Text));
        var isRight = question.Answerable && (question.Expect is { AnyOf.Count: > 0 } expected ? ReplyMatch.HoldsAll(reply, expected) : found.Take(3).Any(p => IsMeant(question, p)));
        return new Outcome(question, Rank(question, found), found.Count > 0 ? "Answered" : "NotInGuide", isRight, reply, "");
    }

    // Sets without expected strings name the passages: one of them must be shown.
    private static bool Says(LabelledQuestion question, string reply, GuideDecision decision) => question.Expect is { AnyOf.Count: > 0 } expected
        ? ReplyMatch.HoldsAll(reply, expected)
        : !question.Answerable || decision switch
        {
            GuideDecision.Answered answered => answered.Passages.Any(p => IsMeant(question, p.Passage)),
            GuideDecision.PartlyCovered partly => partly.Passages.Any(p => IsMeant(question, p.Passage)),
            _ => false,
        };

    private static int? Rank(LabelledQuestion question, IEnumerable<Passage> found) =>
        !question.Answerable || question.Passages is null && question.Facts is not { Count: > 0 } ? null
        : found.DistinctBy(p => p.Id).Take(10).Select((p, i) => (p, i)).Where(x => IsMeant(question, x.p)).Select(x => x.i + 1).FirstOrDefault();

    private static bool IsMeant(LabelledQuestion question, Passage passage) =>
        question.Passages?.Contains(passage.Id) ?? question.Facts!.Any(f => passage.Covers.Contains(f));
}
