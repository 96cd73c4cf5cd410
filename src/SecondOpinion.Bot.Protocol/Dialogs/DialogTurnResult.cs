namespace SecondOpinion.Bot.Protocol.Dialogs;

/// <summary>What a dialog call came to. <see cref="Result"/> is there when a dialog ended with one.</summary>
public sealed record DialogTurnResult(DialogTurnStatus Status, object? Result = null);
