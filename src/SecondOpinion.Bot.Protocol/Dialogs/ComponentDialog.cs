using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Protocol.Dialogs;

/// <summary>A dialog made of dialogs, with a stack of its own inside its state. It ends when that stack is empty.</summary>
public abstract class ComponentDialog(string dialogId) : Dialog(dialogId)
{
    private const string StackName = "dialogs";

    protected DialogSet Dialogs { get; } = new();

    /// <summary>The dialog a component begins with; the first one added unless set.</summary>
    public string? InitialDialogId { get; set; }

    public ComponentDialog AddDialog(Dialog dialog)
    {
        Dialogs.Add(dialog);
        InitialDialogId ??= dialog.Id;
        return this;
    }

    public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default) =>
        RunInnerAsync(dc, inner => OnBeginDialogAsync(inner, options, cancellationToken), cancellationToken);

    public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default) =>
        RunInnerAsync(dc, inner => OnContinueDialogAsync(inner, cancellationToken), cancellationToken);

    /// <summary>A dialog that was begun over this one, outside it, has ended: what waits inside asks again.</summary>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog!, cancellationToken);
        return EndOfTurn;
    }

    public override async Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        var inner = Inner(turnContext, instance, parent: null);
        await inner.RepromptDialogAsync(cancellationToken);
        instance.State.Set(StackName, inner.State);
    }

    public override async Task EndDialogAsync(
        ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
    {
        if (reason == DialogReason.CancelCalled)
            await Inner(turnContext, instance, parent: null).CancelAllDialogsAsync(cancellationToken);
    }

    protected virtual Task<DialogTurnResult> OnBeginDialogAsync(DialogContext innerDc, object? options, CancellationToken cancellationToken = default) =>
        innerDc.BeginDialogAsync(InitialDialogId ?? throw new InvalidOperationException($"The component '{Id}' has no dialogs."), options, cancellationToken);

    protected virtual Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default) =>
        innerDc.ContinueDialogAsync(cancellationToken);

    private async Task<DialogTurnResult> RunInnerAsync(
        DialogContext outer, Func<DialogContext, Task<DialogTurnResult>> run, CancellationToken cancellationToken)
    {
        var instance = outer.ActiveDialog!;
        var inner = Inner(outer.Context, instance, outer);
        var result = await run(inner);
        instance.State.Set(StackName, inner.State);
        if (result.Status == DialogTurnStatus.Waiting)
            return EndOfTurn;
        // Cancelled together with the stack this component was on: there is nobody left to return to.
        if (!outer.Stack.Contains(instance))
            return result;
        return await outer.EndDialogAsync(result.Result, cancellationToken);
    }

    private DialogContext Inner(ITurnContext turnContext, DialogInstance instance, DialogContext? parent) =>
        new(Dialogs, turnContext, instance.State.Get<DialogState>(StackName) ?? new DialogState(), parent);
}
