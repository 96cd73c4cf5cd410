using SecondOpinion.Bot.Domain.Guide.Refusing;

namespace SecondOpinion.Bot.Domain.Guide;

/// <summary>A decision and what led to it, for the guide's keeper and for evaluation.</summary>
public sealed record GuideTrace(GuideDecision Decision, IReadOnlyList<PartFinding> Findings);
