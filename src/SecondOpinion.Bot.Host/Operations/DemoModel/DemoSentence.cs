namespace SecondOpinion.Bot.Host.Operations.DemoModel;

/// <summary>A sentence of the demo model's answer.</summary>
internal sealed record DemoSentence(string Text, string Passage, string Quote);
