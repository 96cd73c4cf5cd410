using SecondOpinion.Bot.Dialogs.Intake;
using SecondOpinion.Bot.Dialogs.Languages;
using SecondOpinion.Bot.Dialogs.Phrasing;
using SecondOpinion.Bot.Dialogs.Privacy;
using SecondOpinion.Bot.Domain.Language;
using SecondOpinion.Bot.Protocol.Dialogs;
using SecondOpinion.Bot.Protocol.Dialogs.Choices;
using SecondOpinion.Bot.Protocol.Dialogs.Prompts;
using SecondOpinion.Bot.Protocol.Dialogs.Waterfall;
using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Dialogs.Routing;

/// <summary>What is done only after a yes. Anything but a yes leaves everything as it is and goes on with the interview.</summary>
internal static class ConfirmedActions
{
    public const string StartOver = "confirm.start-over";
    public const string DeleteData = "confirm.delete-data";
    private const string Prompt = "confirm.prompt";

    public static void AddTo(DialogSet dialogs, PhraseBook phrases, PhraseBook privacy, SpokenWords words, Interview interview, DataRights data)
    {
        dialogs.Add(new ConfirmPrompt(Prompt, (_, _) => Task.FromResult(true), text => words.YesNo.Read(PlainWords.Of(text), PhraseBook.Fallback)));
        dialogs.Add(Confirmed(
            StartOver,
            language => (phrases.Say(language, RoutingPhrases.StartOverAsk), phrases.Say(language, RoutingPhrases.Yes), phrases.Say(language, RoutingPhrases.No)),
            interview.StartOverAsync,
            language => phrases.Say(language, RoutingPhrases.StartOverNo),
            interview));
        dialogs.Add(Confirmed(
            DeleteData,
            language => (privacy.Say(language, PrivacyPhrases.DeleteAsk), privacy.Say(language, PrivacyPhrases.Yes), privacy.Say(language, PrivacyPhrases.No)),
            data.DeleteAsync,
            language => privacy.Say(language, PrivacyPhrases.DeleteNo),
            interview));
    }

    private static WaterfallDialog Confirmed(
        string id,
        Func<string, (string Ask, string Yes, string No)> words,
        Func<DialogContext, CancellationToken, Task> act,
        Func<string, string> otherwise,
        Interview interview) => new(id, "1",
    [
        new NamedStep("ask", (step, cancellationToken) =>
        {
            var (ask, yes, no) = words(TurnLanguage.Of(step.Context));
            return step.PromptAsync(Prompt, new PromptOptions { Prompt = MessageFactory.Text(ask), Choices = ChoiceFactory.ToChoices([yes, no]) }, cancellationToken);
        }),
        new NamedStep("act", async (step, cancellationToken) =>
        {
            if (step.Result is true)
            {
                await act(step, cancellationToken);
                return Dialog.EndOfTurn;
            }

            await step.Context.SendActivityAsync(MessageFactory.Text(otherwise(TurnLanguage.Of(step.Context))), cancellationToken);
            var state = await interview.StateAsync(step, cancellationToken);
            if (state.Current is null)
                return await step.EndDialogAsync(null, cancellationToken);
            await interview.ContinueAsync(step, cancellationToken);
            return Dialog.EndOfTurn;
        }),
    ]);
}
