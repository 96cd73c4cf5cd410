using System.Text.Json;

namespace SecondOpinion.Bot.Protocol.Dialogs.Waterfall;

/// <summary>What a step sees of its waterfall, and the ways to go on.</summary>
public sealed class WaterfallStepContext : DialogContext
{
    private readonly WaterfallDialog _waterfall;
    private readonly DialogContext _dc;
    private bool _nextCalled;

    internal WaterfallStepContext(WaterfallDialog waterfall, DialogContext dc, string stepName, string? answeredStep, DialogReason reason, object? result)
        : base(dc.Dialogs, dc.Context, dc.State, dc.Parent)
    {
        (_waterfall, _dc) = (waterfall, dc);
        (StepName, AnsweredStep, Reason, Result, Values) = (stepName, answeredStep, reason, result, dc.ActiveDialog!.State);
    }

    /// <summary>The step that runs.</summary>
    public string StepName { get; }

    /// <summary>
    /// The step that <see cref="Result"/> answers; null at the start. It need not stand right before this one in the flow the
    /// person began with.
    /// </summary>
    public string? AnsweredStep { get; }

    public DialogReason Reason { get; }

    /// <summary>What the step before came to: a prompt's value, or what was given to <see cref="NextAsync"/>.</summary>
    public object? Result { get; }

    /// <summary>Values of this run of the waterfall. Names that begin with $ are the waterfall's own.</summary>
    public DialogValues Values { get; }

    /// <summary>What the waterfall was begun with, as JSON; see <see cref="GetOptions"/>.</summary>
    public JsonElement? Options => Values.Contains(WaterfallDialog.OptionsName) ? Values.Get<JsonElement>(WaterfallDialog.OptionsName) : null;

    /// <summary>What the waterfall was begun with.</summary>
    public T? GetOptions<T>() => Values.Get<T>(WaterfallDialog.OptionsName);

    /// <summary>Goes on to the next step in the same turn.</summary>
    /// <exception cref="InvalidOperationException">Called twice in one step.</exception>
    public Task<DialogTurnResult> NextAsync(object? result = null, CancellationToken cancellationToken = default)
    {
        if (_nextCalled)
            throw new InvalidOperationException($"The step '{StepName}' of '{_waterfall.Id}' went on twice.");
        _nextCalled = true;
        return _waterfall.ResumeDialogAsync(_dc, DialogReason.NextCalled, result, cancellationToken);
    }
}
