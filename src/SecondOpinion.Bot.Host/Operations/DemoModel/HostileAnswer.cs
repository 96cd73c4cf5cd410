namespace SecondOpinion.Bot.Host.Operations.DemoModel;

/// <summary>An answer of which one sentence is wrong in one way.</summary>
internal sealed record HostileAnswer(HostileKind Kind, IReadOnlyList<DemoSentence> All, DemoSentence Hostile);
