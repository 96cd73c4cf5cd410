namespace SecondOpinion.Bot.Adapters.Model.Demo;

/// <summary>A passage as the prompt shows it to a model.</summary>
internal sealed record DemoPassage(string Id, string Text);
