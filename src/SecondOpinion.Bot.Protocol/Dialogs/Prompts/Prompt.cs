using SecondOpinion.Bot.Protocol.Schema;
using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Protocol.Dialogs.Prompts;

/// <summary>Asks until an answer is accepted, and ends with it.</summary>
public abstract class Prompt<T>(string dialogId, PromptValidator<T>? validator = null) : Dialog(dialogId)
{
    private const string OptionsName = "options";
    private const string AttemptsName = "attempts";

    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        var prompt = options as PromptOptions ?? throw new ArgumentException($"The prompt '{Id}' needs {nameof(PromptOptions)}.");
        dc.ActiveDialog!.State.Set(OptionsName, prompt);
        dc.ActiveDialog.State.Set(AttemptsName, 0);
        await OnPromptAsync(dc.Context, prompt, isRetry: false, cancellationToken);
        return EndOfTurn;
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        // Events and joining people are no answers.
        if (dc.Context.Activity.Type != ActivityTypes.Message)
            return EndOfTurn;

        var state = dc.ActiveDialog!.State;
        var options = OptionsOf(dc.ActiveDialog);
        var attempts = state.Get<int>(AttemptsName) + 1;
        state.Set(AttemptsName, attempts);

        var recognized = Recognize(dc.Context, options);
        var accepted = validator is null
            ? recognized.Succeeded
            : await validator(new PromptValidatorContext<T>(dc.Context, recognized, options, attempts), cancellationToken);
        if (accepted)
            return await dc.EndDialogAsync(recognized.Value, cancellationToken);
        if (!dc.Context.Responded)
            await OnPromptAsync(dc.Context, options, isRetry: true, cancellationToken);
        return EndOfTurn;
    }

    /// <summary>A dialog begun over this prompt has ended: it asks again.</summary>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog!, cancellationToken);
        return EndOfTurn;
    }

    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) =>
        OnPromptAsync(turnContext, OptionsOf(instance), isRetry: false, cancellationToken);

    /// <summary>What the person's message means here. Quick, without I/O.</summary>
    protected abstract PromptRecognizerResult<T> Recognize(ITurnContext turnContext, PromptOptions options);

    /// <summary>The message that asks, made of the one given.</summary>
    protected virtual Activity Render(ITurnContext turnContext, Activity prompt, PromptOptions options) =>
        prompt with { InputHint = InputHints.ExpectingInput };

    protected virtual async Task OnPromptAsync(
        ITurnContext turnContext, PromptOptions options, bool isRetry, CancellationToken cancellationToken)
    {
        if ((isRetry ? options.RetryPrompt ?? options.Prompt : options.Prompt) is { } prompt)
            await turnContext.SendActivityAsync(Render(turnContext, prompt, options), cancellationToken);
    }

    private static PromptOptions OptionsOf(DialogInstance instance) => instance.State.Get<PromptOptions>(OptionsName) ?? new PromptOptions();
}
