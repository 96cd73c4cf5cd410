using SecondOpinion.Bot.Protocol.Dialogs.Prompts;
using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Protocol.Dialogs;

/// <summary>The dialog stack of one turn and the calls that move it.</summary>
public class DialogContext(DialogSet dialogs, ITurnContext turnContext, DialogState state, DialogContext? parent = null)
{
    public DialogSet Dialogs => dialogs;

    public ITurnContext Context => turnContext;

    /// <summary>The stack this one's component is on, if it is a component's.</summary>
    public DialogContext? Parent => parent;

    /// <summary>The first is on top.</summary>
    public IReadOnlyList<DialogInstance> Stack => state.DialogStack;

    public DialogInstance? ActiveDialog => state.DialogStack is [var top, ..] ? top : null;

    /// <summary>The whole stack, for a context that shares it.</summary>
    internal DialogState State => state;

    /// <summary>Puts a dialog on the stack and starts it.</summary>
    /// <exception cref="InvalidOperationException">Neither this set nor a parent's knows the dialog.</exception>
    public Task<DialogTurnResult> BeginDialogAsync(string dialogId, object? options = null, CancellationToken cancellationToken = default)
    {
        if (dialogs.Find(dialogId) is not { } dialog)
        {
            return parent?.BeginDialogAsync(dialogId, options, cancellationToken)
                ?? throw new InvalidOperationException($"There is no dialog '{dialogId}'.");
        }

        state.DialogStack.Insert(0, new DialogInstance { Id = dialogId });
        return dialog.BeginDialogAsync(this, options, cancellationToken);
    }

    /// <summary>Begins a prompt.</summary>
    public Task<DialogTurnResult> PromptAsync(string dialogId, PromptOptions options, CancellationToken cancellationToken = default) =>
        BeginDialogAsync(dialogId, options, cancellationToken);

    /// <summary>Gives this turn's activity to the dialog on top.</summary>
    public Task<DialogTurnResult> ContinueDialogAsync(CancellationToken cancellationToken = default) => ActiveDialog is { } active
        ? Known(active).ContinueDialogAsync(this, cancellationToken)
        : Task.FromResult(new DialogTurnResult(DialogTurnStatus.Empty));

    /// <summary>Takes the dialog on top off the stack and gives its result to the one below.</summary>
    public async Task<DialogTurnResult> EndDialogAsync(object? result = null, CancellationToken cancellationToken = default)
    {
        await EndActiveAsync(DialogReason.EndCalled, cancellationToken);
        return ActiveDialog is { } below
            ? await Known(below).ResumeDialogAsync(this, DialogReason.EndCalled, result, cancellationToken)
            : new DialogTurnResult(DialogTurnStatus.Complete, result);
    }

    /// <summary>Ends the dialog on top, without result, and begins another in its place.</summary>
    public async Task<DialogTurnResult> ReplaceDialogAsync(string dialogId, object? options = null, CancellationToken cancellationToken = default)
    {
        await EndActiveAsync(DialogReason.ReplaceCalled, cancellationToken);
        return await BeginDialogAsync(dialogId, options, cancellationToken);
    }

    /// <summary>Takes every dialog off this stack. A component whose own stack this is then ends.</summary>
    public Task<DialogTurnResult> CancelAllDialogsAsync(CancellationToken cancellationToken = default) =>
        CancelAllDialogsAsync(cancelParents: false, cancellationToken);

    /// <summary>Takes every dialog off this stack and, if asked, off the stacks this one's component is on.</summary>
    public async Task<DialogTurnResult> CancelAllDialogsAsync(bool cancelParents, CancellationToken cancellationToken = default)
    {
        var any = false;
        for (var dc = this; dc is not null; dc = cancelParents ? dc.Parent : null)
        {
            any |= dc.ActiveDialog is not null;
            while (dc.ActiveDialog is not null)
                await dc.EndActiveAsync(DialogReason.CancelCalled, cancellationToken);
        }

        return new DialogTurnResult(any ? DialogTurnStatus.Cancelled : DialogTurnStatus.Empty);
    }

    /// <summary>Lets the dialog on top ask again.</summary>
    public Task RepromptDialogAsync(CancellationToken cancellationToken = default) => ActiveDialog is { } active
        ? Known(active).RepromptDialogAsync(turnContext, active, cancellationToken)
        : Task.CompletedTask;

    private async Task EndActiveAsync(DialogReason reason, CancellationToken cancellationToken)
    {
        if (ActiveDialog is not { } active)
            return;
        // A dialog that no longer exists has nothing to clean up; it must still be possible to get rid of it.
        if (dialogs.Find(active.Id) is { } dialog)
            await dialog.EndDialogAsync(turnContext, active, reason, cancellationToken);
        state.DialogStack.Remove(active);
    }

    private Dialog Known(DialogInstance instance) => dialogs.Find(instance.Id)
        ?? throw new InvalidOperationException($"The stored stack names the dialog '{instance.Id}', which does not exist.");
}
