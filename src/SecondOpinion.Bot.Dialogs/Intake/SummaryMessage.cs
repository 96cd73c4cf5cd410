using System.Globalization;
using SecondOpinion.Bot.Dialogs.Phrasing;
using SecondOpinion.Bot.Domain.Situation;
using SecondOpinion.Bot.Protocol.Schema;

namespace SecondOpinion.Bot.Dialogs.Intake;

/// <summary>Reads everything back, numbered, so that any line can be corrected before the brief is made.</summary>
internal sealed class SummaryMessage(InterviewFlow flow, PhraseBook phrases, AnswerText answers)
{
    public Activity Show(IntakeState state, string language)
    {
        var lines = flow.Steps.Select((step, index) => phrases.Say(
            language,
            IntakePhrases.SummaryLine,
            (index + 1).ToString(CultureInfo.InvariantCulture),
            Capitalised(phrases.Say(language, IntakePhrases.Label(step))),
            answers.Of(step, state.Find(step), language)));
        return Message(
            string.Join("\n\n", [phrases.Say(language, IntakePhrases.SummaryHead), string.Join("\n", lines), phrases.Say(language, IntakePhrases.SummaryAsk)]),
            [phrases.Say(language, IntakePhrases.SummaryShow), phrases.Say(language, IntakePhrases.SummaryChange)]);
    }

    public Activity Rephrase(string language) => Message(
        phrases.Say(language, IntakePhrases.SummaryRephrase),
        [phrases.Say(language, IntakePhrases.SummaryShow), phrases.Say(language, IntakePhrases.SummaryChange), phrases.Say(language, IntakePhrases.PersonChoice)]);

    /// <summary>Which line is to be changed? A button per question, sent as words a person could type.</summary>
    public Activity ChangeWhich(string language) => Message(
        phrases.Say(language, IntakePhrases.ChangeWhich),
        [.. flow.Steps.Select(step => phrases.Say(language, IntakePhrases.ChangeOne, phrases.Say(language, IntakePhrases.Label(step))))]);

    private static string Capitalised(string label) => char.ToUpperInvariant(label[0]) + label[1..];

    private static Activity Message(string text, IReadOnlyList<string> choices) => new()
    {
        Type = ActivityTypes.Message,
        Text = text,
        TextFormat = "markdown",
        InputHint = InputHints.ExpectingInput,
        SuggestedActions = new SuggestedActions { Actions = [.. choices.Select(choice => CardAction.ImBack(choice))] },
    };
}
