using SecondOpinion.Bot.Domain.Situation;
using Xunit;

namespace SecondOpinion.Bot.Tests.Domain.Situation;

public sealed class BriefComposerTests
{
    private static readonly InterviewFlow Flow = new(
        "1",
        [
            Step("why", new InterviewOption("rushed", ["reason.rushed"], ["ask.time"], [], [], [], false), new InterviewOption("none", [], [], [], [], [], true)),
            Step("records", new InterviewOption("labs", [], [], [], ["records.labs"], [], false)),
            Step("pressure", new InterviewOption("same-day", ["reason.rushed"], [], ["flag.same-day"], [], ["note.day"], false)),
        ],
        new BriefPlan(["ask.evidence", "ask.time"], ["records.labs", "records.imaging"], ["remote"], ["next"], ["help.119"], "about"));

    private static readonly BriefComposer Composer = new(new SignalReader(
    [
        new Signal("flag.same-day", [[["today"]]], []),
        new Signal("reason.rushed", [[["hurry"]]], []),
    ]));

    [Fact]
    public void A_choice_brings_its_reasons_flags_and_notes_and_says_which_choice_it_was()
    {
        var brief = Compose(("pressure", new Answer(["same-day"], null)));

        Assert.Equal([new BriefItem("reason.rushed", ("pressure", "same-day"))], brief.Reasons);
        Assert.Equal([new BriefItem("flag.same-day", ("pressure", "same-day"))], brief.Flags);
        Assert.Equal([new BriefItem("note.day", ("pressure", "same-day"))], brief.Notes);
    }

    [Fact]
    public void Own_words_bring_a_flag_with_the_sentence_that_shows_it() =>
        Assert.Equal(
            [new BriefItem("flag.same-day", Quote: "pay today")], Compose(("pressure", new Answer([], "They were nice. pay today"))).Flags);

    [Fact]
    public void A_choice_and_words_for_one_flag_make_one_line_that_keeps_both() =>
        Assert.Equal(
            [new BriefItem("flag.same-day", ("pressure", "same-day"), "only today")],
            Compose(("pressure", new Answer(["same-day"], "only today"))).Flags);

    [Fact]
    public void Questions_of_this_situation_come_first_and_none_is_left_out() =>
        Assert.Equal(["ask.time", "ask.evidence"], Compose(("why", new Answer(["rushed"], null))).Questions.Select(item => item.Passage));

    [Fact]
    public void Records_are_in_hand_or_missing_and_never_both()
    {
        var brief = Compose(("records", new Answer(["labs"], null)));

        Assert.Equal(["records.labs"], brief.RecordsInHand.Select(item => item.Passage));
        Assert.Equal(["records.imaging"], brief.RecordsMissing.Select(item => item.Passage));
    }

    [Fact]
    public void Nothing_answered_gives_the_plan_alone()
    {
        var brief = Compose();

        Assert.Empty(brief.Reasons);
        Assert.Empty(brief.Flags);
        Assert.Equal(["ask.evidence", "ask.time"], brief.Questions.Select(item => item.Passage));
        Assert.Equal("about", brief.Disclaimer.Passage);
    }

    [Fact]
    public void Answers_under_a_former_name_count_and_answers_to_removed_questions_do_not()
    {
        var renamed = new InterviewFlow("2", [Flow.Steps[2] with { Name = "push", FormerNames = ["pressure"] }], Flow.Plan);
        var situation = new PatientSituation(
            renamed,
            new Dictionary<string, Answer> { ["pressure"] = new(["same-day", "gone"], null), ["why"] = new(["rushed"], null) });

        Assert.Equal([new BriefItem("flag.same-day", ("push", "same-day"))], Composer.Compose(situation).Flags);
    }

    private static Brief Compose(params (string Step, Answer Answer)[] answers) =>
        Composer.Compose(new PatientSituation(Flow, answers.ToDictionary(entry => entry.Step, entry => entry.Answer)));

    private static InterviewStep Step(string name, params InterviewOption[] options) => new(name, StepKind.Checklist, true, options, []);
}
