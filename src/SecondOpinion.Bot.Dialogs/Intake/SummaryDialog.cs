using SecondOpinion.Bot.Dialogs.Languages;
using SecondOpinion.Bot.Dialogs.Phrasing;
using SecondOpinion.Bot.Domain.Language;
using SecondOpinion.Bot.Protocol.Dialogs;
using SecondOpinion.Bot.Protocol.State;
using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Dialogs.Intake;

/// <summary>Shows what was understood and waits for a yes. Corrections come in as the command "change".</summary>
internal sealed class SummaryDialog(PhraseBook phrases, YesNo yesNo, SummaryMessage messages, IDigression digression, IStatePropertyAccessor<IntakeState> states)
    : Dialog(DialogId)
{
    public const string DialogId = "intake.summary";

    /// <summary>What <see cref="IntakeState.Current"/> says while the summary waits; no question may have this name.</summary>
    public const string Step = "summary";

    private readonly WordTable<bool> _replies = new WordTable<bool>()
        .Add(phrases, IntakePhrases.SummaryShow, true).Add(phrases, IntakePhrases.SummaryShowWords, true)
        .Add(phrases, IntakePhrases.SummaryChange, false).Add(phrases, IntakePhrases.SummaryChangeWords, false);

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
        bool? isRight = _replies.Find(plain, language) is [var reply, ..] ? reply : yesNo.Read(plain, language);
        if (isRight == true)
            return await dc.EndDialogAsync(true, cancellationToken);
        if (isRight == false)
            await dc.Context.SendActivityAsync(messages.ChangeWhich(language), cancellationToken);
        else if (await digression.TryAnswerAsync(dc.Context, digression.LooksLikeQuestion(text), cancellationToken))
            await RepromptDialogAsync(dc.Context, dc.ActiveDialog!, cancellationToken);
        else
            await dc.Context.SendActivityAsync(messages.Rephrase(language), cancellationToken);
        return EndOfTurn;
    }

    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) =>
        turnContext.SendActivityAsync(messages.Rephrase(TurnLanguage.Of(turnContext)), cancellationToken);
}
