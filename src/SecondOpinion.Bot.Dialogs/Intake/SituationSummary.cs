using SecondOpinion.Bot.Dialogs.Phrasing;
using SecondOpinion.Bot.Domain.Guide;
using SecondOpinion.Bot.Domain.Situation;

namespace SecondOpinion.Bot.Dialogs.Intake;

/// <summary>
/// The situation on one screen, for whoever takes over: each answer, what was corrected, and the red flags with the words that brought them. By
/// rule, from what is stored; nothing is concluded.
/// </summary>
public sealed class SituationSummary(InterviewFlow flow, GuideBook guide, SignalReader signals, PhraseBook phrases)
{
    private readonly AnswerText _answers = new(phrases);
    private readonly BriefComposer _composer = new(signals);

    /// <param name="language">The reader's language.</param>
    public Summary Of(IntakeState state, string language)
    {
        var brief = _composer.Compose(state.Situation(flow));
        return new Summary(
            [.. flow.Steps.Where(step => state.Find(step) is { IsSkipped: false }).Select(step => new Line(Label(step, language), _answers.Plain(step, state.Find(step), language)))],
            [.. from correction in state.Corrections
                let step = flow.Find(correction.Question)
                where step is not null
                select new Line(Label(step, language), _answers.Plain(step, correction.Before, language))],
            [.. brief.Flags.Select(flag => Flag(flag, language))]);
    }

    private Flagged Flag(BriefItem flag, string language)
    {
        var passage = guide.Passage(flag.Passage);
        var chosen = flag.Because is { } because && flow.Find(because.Step) is { } step && step.Option(because.Option) is { } option
            ? phrases.Say(language, IntakePhrases.Option(step, option))
            : null;
        return new Flagged(passage.Id, passage.Heading, passage.Text, flag.Quote, chosen);
    }

    private string Label(InterviewStep step, string language) => phrases.Say(language, IntakePhrases.Label(step));

    /// <param name="Corrected">What was answered before, for answers that were changed.</param>
    public sealed record Summary(IReadOnlyList<Line> Answers, IReadOnlyList<Line> Corrected, IReadOnlyList<Flagged> Flags);

    /// <summary>A question in a word or two, and the answer.</summary>
    public sealed record Line(string Label, string Text);

    /// <param name="Quote">The person's own words; null when a choice brought the flag.</param>
    /// <param name="Chosen">The choice that brought it.</param>
    public sealed record Flagged(string Passage, string Heading, string Text, string? Quote, string? Chosen);
}
