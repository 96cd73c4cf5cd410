using SecondOpinion.Bot.Dialogs.Phrasing;
using SecondOpinion.Bot.Domain.Situation;
using SecondOpinion.Bot.Protocol.Dialogs;
using SecondOpinion.Bot.Protocol.State;
using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Dialogs.Intake;

/// <summary>
/// Asks one question of the flow until it is answered, skipped or left. What is half said lives in <see cref="IntakeState"/>,
/// under the question's name, so that a restart or a changed flow loses nothing.
/// </summary>
internal sealed class QuestionDialog(
    InterviewFlow flow,
    QuestionMessage messages,
    AnswerReader reader,
    IDigression digression,
    IStatePropertyAccessor<IntakeState> states) : Dialog(DialogId)
{
    public const string DialogId = "intake.question";
    private const int RephrasesBeforeWayOut = 2;

    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        var state = await states.GetAsync(dc.Context, () => new IntakeState(), cancellationToken);
        state.Current = (string)options!;
        state.FlowVersion = flow.Version;
        state.Leave();
        await dc.Context.SendActivityAsync(messages.Ask(flow.Find(state.Current)!, state, TurnLanguage.Of(dc.Context)), cancellationToken);
        return EndOfTurn;
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var state = await states.GetAsync(dc.Context, () => new IntakeState(), cancellationToken);
        if (state.Current is null || flow.Find(state.Current) is not { } step)
            return await dc.EndDialogAsync(null, cancellationToken); // the question is gone from the flow: the waterfall finds the next one

        var text = TurnText.Of(dc.Context.Activity);
        var language = TurnLanguage.Of(dc.Context);
        var isQuestion = digression.LooksLikeQuestion(text);
        switch (reader.Read(step, text, language, state.Picked.Count > 0 || state.PickedWords is not null))
        {
            case AnswerReading.Keep when state.Find(step) is { } earlier:
                return await AnsweredAsync(dc, state, step, earlier, cancellationToken);
            case AnswerReading.Done:
                return await AnsweredAsync(dc, state, step, new StoredAnswer { Options = state.Picked, Words = state.PickedWords }, cancellationToken);
            case AnswerReading.Named named:
                return await PickedAsync(dc, state, step, named.Options, null, cancellationToken);
            case AnswerReading.Mentioned mentioned when !isQuestion || !await digression.TryAnswerAsync(dc.Context, isQuestion, cancellationToken):
                return await PickedAsync(dc, state, step, mentioned.Options, step.OwnWords ? text : null, cancellationToken);
            case AnswerReading.Other when await digression.TryAnswerAsync(dc.Context, isQuestion, cancellationToken):
            case AnswerReading.Mentioned:
                state.Misses = 0;
                await AskAgainAsync(dc.Context, state, step, cancellationToken);
                return EndOfTurn;
            case AnswerReading.OnlyYes:
                return await MisunderstoodAsync(dc, state, step, cancellationToken);
            default:
                return step.OwnWords && !string.IsNullOrWhiteSpace(text)
                    ? await PickedAsync(dc, state, step, [], text, cancellationToken)
                    : await MisunderstoodAsync(dc, state, step, cancellationToken);
        }
    }

    public override async Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        var state = await states.GetAsync(turnContext, () => new IntakeState(), cancellationToken);
        if (state.Current is not null && flow.Find(state.Current) is { } step)
            await AskAgainAsync(turnContext, state, step, cancellationToken);
    }

    private async Task<DialogTurnResult> PickedAsync(
        DialogContext dc, IntakeState state, InterviewStep step, IReadOnlyList<InterviewOption> options, string? words, CancellationToken cancellationToken)
    {
        var ids = options.Select(option => option.Id).ToList();
        if (step.Kind == StepKind.Choice || options.Any(option => option.Clears))
            return await AnsweredAsync(dc, state, step, new StoredAnswer { Options = ids, Words = words }, cancellationToken);

        state.Picked = [.. state.Picked.Union(ids)];
        state.PickedWords = words is null ? state.PickedWords : state.PickedWords is null ? words : state.PickedWords + "\n" + words;
        state.Misses = 0;
        if (messages.Remaining(step, state).Count == 0)
            return await AnsweredAsync(dc, state, step, new StoredAnswer { Options = state.Picked, Words = state.PickedWords }, cancellationToken);
        await dc.Context.SendActivityAsync(messages.More(step, state, TurnLanguage.Of(dc.Context)), cancellationToken);
        return EndOfTurn;
    }

    private static async Task<DialogTurnResult> AnsweredAsync(
        DialogContext dc, IntakeState state, InterviewStep step, StoredAnswer answer, CancellationToken cancellationToken)
    {
        state.Record(step, answer);
        return await dc.EndDialogAsync(step.Name, cancellationToken);
    }

    private async Task<DialogTurnResult> MisunderstoodAsync(DialogContext dc, IntakeState state, InterviewStep step, CancellationToken cancellationToken)
    {
        state.Misses++;
        var language = TurnLanguage.Of(dc.Context);
        await dc.Context.SendActivityAsync(
            state.Misses <= RephrasesBeforeWayOut ? messages.Rephrase(step, state, language) : messages.WayOut(language), cancellationToken);
        return EndOfTurn;
    }

    private Task AskAgainAsync(ITurnContext context, IntakeState state, InterviewStep step, CancellationToken cancellationToken)
    {
        var language = TurnLanguage.Of(context);
        var picked = state.Picked.Count > 0 || state.PickedWords is not null;
        return context.SendActivityAsync(picked ? messages.More(step, state, language) : messages.Ask(step, state, language), cancellationToken);
    }
}
