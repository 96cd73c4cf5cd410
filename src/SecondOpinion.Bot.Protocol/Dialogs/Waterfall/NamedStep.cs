namespace SecondOpinion.Bot.Protocol.Dialogs.Waterfall;

/// <summary>A step and the name it is stored under. The name is part of every stored conversation: change it only with a former name.</summary>
public sealed record NamedStep(string Name, WaterfallStep RunAsync);
