using SecondOpinion.Bot.Dialogs.Handoff;
using SecondOpinion.Bot.Dialogs.Intake;
using SecondOpinion.Bot.Dialogs.Languages;
using SecondOpinion.Bot.Dialogs.ModelAnswers;
using SecondOpinion.Bot.Dialogs.Phrasing;
using SecondOpinion.Bot.Dialogs.Privacy;

namespace SecondOpinion.Bot.Dialogs.Routing;

/// <summary>Carries out what a person can say at any step. Nothing here loses an answer without asking first.</summary>
internal sealed class CommandStage(PhraseBook phrases, SpokenWords words, ConversationLanguage languages, Interview interview, PersonRequest person, DataRights data, ConsentRegister consent, AnswersUnderWay answers) : ITurnStage
{
    private readonly CommandReader _reader = new(phrases, words.Courtesy, interview.Vocabulary);

    public async Task<bool> TryHandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        var (command, target) = _reader.Read(turn.Plain, turn.Language);
        var state = await interview.StateAsync(turn.Dialogs, cancellationToken);
        if (command is Command.None
            || (turn.InDialog && interview.IsAnswer(turn.Plain, turn.Language, state))
            || (command == Command.Change && target.Length > 0 && !interview.Names(target))
            || (command == Command.Stop && !await consent.IsGivenAsync(turn.Context, cancellationToken)))
            return false;

        switch (command)
        {
            case Command.Back when turn.InDialog:
                await interview.BackAsync(turn.Dialogs, cancellationToken);
                break;
            case Command.Skip when turn.InDialog:
                await interview.SkipAsync(turn.Dialogs, cancellationToken);
                break;
            case Command.Why when turn.InDialog:
                await interview.WhyAsync(turn.Dialogs, cancellationToken);
                break;
            case Command.Back or Command.Skip or Command.Why:
                await turn.SayAsync(phrases.Say(turn.Language, RoutingPhrases.NotInInterview), [Onward(turn, state)], cancellationToken);
                break;
            case Command.Change:
                await interview.ChangeAsync(turn.Dialogs, target, cancellationToken);
                break;
            case Command.StartOver:
                await turn.Dialogs.CancelAllDialogsAsync(cancellationToken);
                await turn.Dialogs.BeginDialogAsync(ConfirmedActions.StartOver, null, cancellationToken);
                break;
            case Command.Stop:
                await StopAsync(turn, cancellationToken);
                break;
            case Command.Continue when await consent.IsGivenAsync(turn.Context, cancellationToken):
                await interview.ContinueAsync(turn.Dialogs, cancellationToken);
                break;
            case Command.Continue:
                await turn.SayAsync(phrases.Say(turn.Language, RoutingPhrases.NothingToContinue), [phrases.Say(turn.Language, RoutingPhrases.Agree)], cancellationToken);
                break;
            case Command.Help:
                await turn.SayAsync(phrases.Say(turn.Language, RoutingPhrases.Help), turn.InDialog ? [] : [Onward(turn, state)], cancellationToken);
                await RepromptAsync(turn, cancellationToken);
                break;
            case Command.Person:
                if (!await person.AskAsync(turn.Context, cancellationToken))
                    await RepromptAsync(turn, cancellationToken);
                break;
            case Command.AgreeAndPerson:
                await consent.GiveAsync(turn.Context, cancellationToken);
                await person.AgreeAsync(turn.Context, cancellationToken);
                await RepromptAsync(turn, cancellationToken);
                break;
            case Command.MyData:
                await data.ShowAsync(turn.Context, cancellationToken);
                await RepromptAsync(turn, cancellationToken);
                break;
            case Command.DeleteData:
                await turn.Dialogs.CancelAllDialogsAsync(cancellationToken);
                await turn.Dialogs.BeginDialogAsync(ConfirmedActions.DeleteData, null, cancellationToken);
                break;
            case Command.Language:
                await languages.AskAsync(turn.Context, phrases.Say(turn.Language, RoutingPhrases.LanguageReply), cancellationToken);
                break;
            case Command.ShowBrief when state.HasAnswers:
                await interview.ShowBriefAsync(turn.Context, cancellationToken);
                await RepromptAsync(turn, cancellationToken);
                break;
            case Command.ShowBrief:
                await turn.SayAsync(phrases.Say(turn.Language, RoutingPhrases.NoBrief), [Onward(turn, state)], cancellationToken);
                break;
        }

        return true;
    }

    private async Task StopAsync(Turn turn, CancellationToken cancellationToken)
    {
        var active = turn.InDialog;
        // Stops the answer that is being written, and nothing else: its end says so itself.
        if (!active && answers.Stop(turn.Context.Activity.Conversation!.Id!))
            return;
        await turn.Dialogs.CancelAllDialogsAsync(cancellationToken);
        var state = await interview.StateAsync(turn.Dialogs, cancellationToken);
        state.Current = null;
        await turn.SayAsync(
            phrases.Say(turn.Language, active ? RoutingPhrases.Stopped : RoutingPhrases.StoppedNothing), [Onward(turn, state)], cancellationToken);
    }

    private static Task RepromptAsync(Turn turn, CancellationToken cancellationToken) =>
        turn.InDialog ? turn.Dialogs.RepromptDialogAsync(cancellationToken) : Task.CompletedTask;

    private string Onward(Turn turn, IntakeState state) =>
        phrases.Say(turn.Language, state.HasAnswers ? RoutingPhrases.ContinueChoice : RoutingPhrases.StartChoice);
}
