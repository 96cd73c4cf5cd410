namespace SecondOpinion.Bot.Domain.Emergency;

/// <summary>What one way of looking at a message came to.</summary>
/// <param name="Certain">The rules are so sure that nothing else is asked.</param>
internal readonly record struct Verdict(TriageLevel Level, TriageKind Kind, string? Sign, bool Certain);
