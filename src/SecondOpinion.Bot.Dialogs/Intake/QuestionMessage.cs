using SecondOpinion.Bot.Dialogs.Phrasing;
using SecondOpinion.Bot.Domain.Situation;
using SecondOpinion.Bot.Protocol.Schema;

namespace SecondOpinion.Bot.Dialogs.Intake;

/// <summary>How a question looks: its number, its words, why it is asked, and its choices as buttons a person could also type.</summary>
internal sealed class QuestionMessage(InterviewFlow flow, PhraseBook phrases, AnswerText answers)
{
    public Activity Ask(InterviewStep step, IntakeState state, string language)
    {
        var lines = new List<string> { Numbered(step, phrases.Say(language, IntakePhrases.Ask(step)), language) };
        if (step.Kind == StepKind.Checklist)
            lines.Add(phrases.Say(language, IntakePhrases.ChecklistHint));
        lines.Add($"*{phrases.Say(language, IntakePhrases.WhyPrefix, phrases.Say(language, IntakePhrases.Why(step)))}*");
        var earlier = state.Find(step);
        if (earlier is { IsSkipped: false })
            lines.Add(phrases.Say(language, IntakePhrases.YouSaid, answers.Of(step, earlier, language)));
        return Message(lines, Choices(step, state, language, earlier is null ? null : IntakePhrases.Keep));
    }

    /// <summary>A checklist that goes on: what is picked has left the list, Done comes first.</summary>
    public Activity More(InterviewStep step, IntakeState state, string language)
    {
        var chosen = answers.Of(step, new StoredAnswer { Options = state.Picked, Words = state.PickedWords }, language);
        return Message([phrases.Say(language, IntakePhrases.ChecklistMore, chosen)], Choices(step, state, language, IntakePhrases.Done));
    }

    public Activity Rephrase(InterviewStep step, IntakeState state, string language) =>
        Message([Numbered(step, phrases.Say(language, IntakePhrases.Rephrase(step)), language)], Choices(step, state, language, null));

    /// <summary>After too many misunderstandings: skip it, or a person.</summary>
    public Activity WayOut(string language) => Message(
        [phrases.Say(language, IntakePhrases.MisunderstoodAgain)],
        [phrases.Say(language, IntakePhrases.SkipChoice), phrases.Say(language, IntakePhrases.PersonChoice)]);

    /// <summary>The options of a checklist that are not picked yet; "none of these" leaves once something is picked.</summary>
    public IReadOnlyList<InterviewOption> Remaining(InterviewStep step, IntakeState state) =>
        [.. step.Options.Where(option => !state.Picked.Contains(option.Id) && !(option.Clears && (state.Picked.Count > 0 || state.PickedWords is not null)))];

    private string Numbered(InterviewStep step, string ask, string language) => phrases.Say(
        language,
        IntakePhrases.Question,
        (flow.IndexOf(step.Name) + 1).ToString(System.Globalization.CultureInfo.InvariantCulture),
        flow.Steps.Count.ToString(System.Globalization.CultureInfo.InvariantCulture),
        step.OwnWords && step.Kind == StepKind.Checklist ? $"{ask} {phrases.Say(language, IntakePhrases.OwnWords)}" : ask);

    private IReadOnlyList<string> Choices(InterviewStep step, IntakeState state, string language, Phrase? first)
    {
        var choices = Remaining(step, state).Select(option => phrases.Say(language, IntakePhrases.Option(step, option))).ToList();
        if (first is not null)
            choices.Insert(0, phrases.Say(language, first));
        if (first != IntakePhrases.Done)
            choices.Add(phrases.Say(language, IntakePhrases.SkipChoice));
        return choices;
    }

    private static Activity Message(IEnumerable<string> lines, IReadOnlyList<string> choices) => new()
    {
        Type = ActivityTypes.Message,
        Text = string.Join("\n\n", lines),
        TextFormat = "markdown",
        InputHint = InputHints.ExpectingInput,
        SuggestedActions = new SuggestedActions { Actions = [.. choices.Select(choice => CardAction.ImBack(choice))] },
    };
}
