using SecondOpinion.Bot.Dialogs.Phrasing;
using SecondOpinion.Bot.Domain.Situation;

namespace SecondOpinion.Bot.Dialogs.Intake;

/// <summary>Every phrase the interview uses: those named here, and four per question plus two per option of the flow.</summary>
internal static class IntakePhrases
{
    public static readonly Phrase Intro = new("intro", "count");
    public static readonly Phrase Question = new("question", "number", "count", "ask");
    public static readonly Phrase OwnWords = new("own-words");
    public static readonly Phrase ChecklistHint = new("checklist-hint");
    public static readonly Phrase ChecklistMore = new("checklist-more", "chosen");
    public static readonly Phrase Done = new("done");
    public static readonly Phrase DoneWords = new("done.words");
    public static readonly Phrase Keep = new("keep");
    public static readonly Phrase KeepWords = new("keep.words");
    public static readonly Phrase YouSaid = new("you-said", "answer");
    public static readonly Phrase WhyPrefix = new("why-prefix", "why");
    public static readonly Phrase Skipped = new("skipped");
    public static readonly Phrase Changed = new("changed");
    public static readonly Phrase Resumed = new("resumed");
    public static readonly Phrase MisunderstoodAgain = new("misunderstood-again");
    public static readonly Phrase SkipChoice = new("skip-choice");
    public static readonly Phrase PersonChoice = new("person-choice");
    public static readonly Phrase BackAtStart = new("back-at-start");
    public static readonly Phrase ChangeWhich = new("change-which");
    public static readonly Phrase ChangeOne = new("change-one", "label");
    public static readonly Phrase ChangeUnknown = new("change-unknown");
    public static readonly Phrase SummaryLabel = new("summary.label");
    public static readonly Phrase SummaryHead = new("summary.head");
    public static readonly Phrase SummaryLine = new("summary.line", "number", "label", "answer");
    public static readonly Phrase SummaryWords = new("summary.words-line", "words");
    public static readonly Phrase SummarySkipped = new("summary.skipped");
    public static readonly Phrase SummaryAsk = new("summary.ask");
    public static readonly Phrase SummaryRephrase = new("summary.rephrase");
    public static readonly Phrase SummaryShow = new("summary.show");
    public static readonly Phrase SummaryShowWords = new("summary.show.words");
    public static readonly Phrase SummaryChange = new("summary.change");
    public static readonly Phrase SummaryChangeWords = new("summary.change.words");

    public static Phrase Ask(InterviewStep step) => new(step.Name + ".ask");

    public static Phrase Why(InterviewStep step) => new(step.Name + ".why");

    public static Phrase Rephrase(InterviewStep step) => new(step.Name + ".rephrase");

    public static Phrase Label(InterviewStep step) => new(step.Name + ".label");

    public static Phrase LabelWords(InterviewStep step) => new(step.Name + ".words");

    public static Phrase Option(InterviewStep step, InterviewOption option) => new($"{step.Name}.{option.Id}");

    public static Phrase OptionWords(InterviewStep step, InterviewOption option) => new($"{step.Name}.{option.Id}.words");

    public static IEnumerable<Phrase> Used(InterviewFlow flow) =>
    [
        .. Phrase.DeclaredIn(typeof(IntakePhrases)),
        .. flow.Steps.SelectMany(step => new[] { Ask(step), Why(step), Rephrase(step), Label(step), LabelWords(step) }),
        .. flow.Steps.SelectMany(step => step.Options.SelectMany(option => new[] { Option(step, option), OptionWords(step, option) })),
    ];
}
