namespace SecondOpinion.Bot.Host.Operations.DemoModel;

/// <summary>A passage as the prompt shows it to a model.</summary>
internal sealed record DemoPassage(string Id, string Text);
