namespace SecondOpinion.Bot.Protocol.Dialogs.Waterfall;

/// <summary>One step: asks something, or goes on with <see cref="WaterfallStepContext.NextAsync"/>, or ends the dialog.</summary>
public delegate Task<DialogTurnResult> WaterfallStep(WaterfallStepContext stepContext, CancellationToken cancellationToken);
