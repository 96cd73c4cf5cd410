using SecondOpinion.Bot.Domain.Situation;
using SecondOpinion.Bot.Protocol.Dialogs;
using SecondOpinion.Bot.Protocol.Dialogs.Waterfall;
using SecondOpinion.Bot.Protocol.State;

namespace SecondOpinion.Bot.Dialogs.Intake;

/// <summary>
/// The interview as a waterfall with one step per question of the flow, then the summary, then the brief. A step whose question is answered
/// is passed by, so "back" and "change" only have to reopen a question and begin at its step.
/// </summary>
internal static class InterviewWaterfall
{
    public const string DialogId = "intake";

    public static WaterfallDialog Build(InterviewFlow flow, IStatePropertyAccessor<IntakeState> states, BriefDelivery brief)
    {
        var steps = flow.Steps
            .Select(step => new NamedStep(step.Name, (context, cancellationToken) => AskAsync(step, states, context, cancellationToken)))
            .Append(new NamedStep(SummaryDialog.Step, (context, cancellationToken) => SummariseAsync(flow, states, context, cancellationToken)))
            .Append(new NamedStep("brief", async (context, cancellationToken) =>
            {
                await brief.SendAsync(context.Context, cancellationToken);
                var state = await states.GetAsync(context.Context, () => new IntakeState(), cancellationToken);
                state.Current = null;
                return await context.EndDialogAsync(null, cancellationToken);
            }));
        return new WaterfallDialog(DialogId, flow.Version, [.. steps], flow.FormerNames);
    }

    private static async Task<DialogTurnResult> AskAsync(
        InterviewStep step, IStatePropertyAccessor<IntakeState> states, WaterfallStepContext context, CancellationToken cancellationToken)
    {
        var state = await states.GetAsync(context.Context, () => new IntakeState(), cancellationToken);
        return state.NeedsAnswer(step)
            ? await context.BeginDialogAsync(QuestionDialog.DialogId, step.Name, cancellationToken)
            : await context.NextAsync(null, cancellationToken);
    }

    // A question that a newer flow inserted before the person's place is asked here, before anything is summed up.
    private static async Task<DialogTurnResult> SummariseAsync(
        InterviewFlow flow, IStatePropertyAccessor<IntakeState> states, WaterfallStepContext context, CancellationToken cancellationToken)
    {
        var state = await states.GetAsync(context.Context, () => new IntakeState(), cancellationToken);
        var open = flow.Steps.FirstOrDefault(state.NeedsAnswer);
        return open is null
            ? await context.BeginDialogAsync(SummaryDialog.DialogId, null, cancellationToken)
            : await context.ReplaceDialogAsync(DialogId, new WaterfallOptions { StartAt = open.Name }, cancellationToken);
    }
}
