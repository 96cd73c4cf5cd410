using SecondOpinion.Bot.Protocol.Schema;

namespace SecondOpinion.Bot.Protocol.Dialogs.Waterfall;

/// <summary>
/// Steps that run one after another, each with the answer to the one before. A waiting waterfall is stored as "this step, of
/// this version, has asked", by name: after an upgrade the step that follows it today goes on with the answer.
/// </summary>
public sealed class WaterfallDialog : Dialog
{
    internal const string OptionsName = "$options";
    internal const string StepName = "$step";
    internal const string VersionName = "$version";

    private readonly StepNames _names;
    private readonly IReadOnlyList<NamedStep> _steps;

    /// <param name="formerNames">Old name to new name, for every renamed step and every removed one that another stands in for.</param>
    /// <exception cref="ArgumentException">There is no step, two have one name, or a former name leads nowhere.</exception>
    public WaterfallDialog(string dialogId, string version, IReadOnlyList<NamedStep> steps, IReadOnlyDictionary<string, string>? formerNames = null)
        : base(dialogId)
    {
        (Version, _steps) = (version, steps);
        _names = new StepNames([.. steps.Select(s => s.Name)], formerNames ?? new Dictionary<string, string>());
    }

    public string Version { get; }

    /// <exception cref="ArgumentException">The options name a step that there never was.</exception>
    public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        var start = options as WaterfallOptions ?? new WaterfallOptions { Options = options };
        var values = dc.ActiveDialog!.State;
        foreach (var (kept, value) in start.Values?.Stored ?? [])
            values.Stored[kept] = value;
        values.Set(OptionsName, start.Options);

        var index = start.StartAt is { } name ? _names.IndexOf(name) ?? throw new ArgumentException($"'{Id}' has no step '{start.StartAt}'.") : 0;
        return RunStepAsync(dc, index, answered: null, DialogReason.BeginCalled, result: null, cancellationToken);
    }

    /// <summary>The waterfall itself waits only when a step asked without a prompt; the text of a message is then the answer.</summary>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default) =>
        dc.Context.Activity.Type == ActivityTypes.Message
            ? await ResumeDialogAsync(dc, DialogReason.ContinueCalled, dc.Context.Activity.Text, cancellationToken)
            : EndOfTurn;

    public override Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        var asked = dc.ActiveDialog!.State.Get<string>(StepName);
        // A step that is gone without a successor: its answer fits nowhere, so the flow begins again with what it knows.
        return asked is not null && _names.IndexOf(asked) is { } index
            ? RunStepAsync(dc, index + 1, _steps[index].Name, reason, result, cancellationToken)
            : RunStepAsync(dc, 0, answered: null, reason, result: null, cancellationToken);
    }

    private Task<DialogTurnResult> RunStepAsync(
        DialogContext dc, int index, string? answered, DialogReason reason, object? result, CancellationToken cancellationToken)
    {
        if (index >= _steps.Count)
            return dc.EndDialogAsync(result, cancellationToken);

        var step = _steps[index];
        dc.ActiveDialog!.State.Set(StepName, step.Name);
        dc.ActiveDialog.State.Set(VersionName, Version);
        return step.RunAsync(new WaterfallStepContext(this, dc, step.Name, answered, reason, result), cancellationToken);
    }
}
