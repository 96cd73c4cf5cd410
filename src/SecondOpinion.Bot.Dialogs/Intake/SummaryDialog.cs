using SecondOpinion.Bot.Dialogs.Phrasing;
using SecondOpinion.Bot.Domain.Language;
using SecondOpinion.Bot.Protocol.Dialogs;
using SecondOpinion.Bot.Protocol.State;
using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Dialogs.Intake;

/// <summary>Shows what was understood and waits for a yes. Corrections come in as the command "change".</summary>
internal sealed class SummaryDialog(PhraseBook phrases, SummaryMessage messages, IDigression digression, IStatePropertyAccessor<IntakeState> states)
    : Dialog(DialogId)
{
    public const string DialogId = "intake.summary";

    /// <summary>What <see cref="IntakeState.Current"/> says while the summary waits; no question may have this name.</summary>
    public const string Step = "summary";

    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        var state = await states.GetAsync(dc.Context, () => new IntakeState(), cancellationToken);
        state.Current = Step;
        state.Leave();
        await dc.Context.SendActivityAsync(messages.Show(state, TurnLanguage.Of(dc.Context)), cancellationToken);
        return EndOfTurn;
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var text = TurnText.Of(dc.Context.Activity);
        var plain = PlainWords.Of(text);
        var language = TurnLanguage.Of(dc.Context);
        if (Is(plain, language, IntakePhrases.SummaryShow, IntakePhrases.SummaryShowWords))
            return await dc.EndDialogAsync(true, cancellationToken);
        if (Is(plain, language, IntakePhrases.SummaryChange, IntakePhrases.SummaryChangeWords))
            await dc.Context.SendActivityAsync(messages.ChangeWhich(language), cancellationToken);
        else if (await digression.TryAnswerAsync(dc.Context, digression.LooksLikeQuestion(text), cancellationToken))
            await RepromptDialogAsync(dc.Context, dc.ActiveDialog!, cancellationToken);
        else
            await dc.Context.SendActivityAsync(messages.Rephrase(language), cancellationToken);
        return EndOfTurn;
    }

    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) =>
        turnContext.SendActivityAsync(messages.Rephrase(TurnLanguage.Of(turnContext)), cancellationToken);

    private bool Is(string plain, string language, Phrase button, Phrase words) =>
        phrases.Words(language, words).Append(phrases.Say(language, button)).Any(word => PlainWords.Of(word) == plain);
}
