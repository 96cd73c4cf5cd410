namespace SecondOpinion.Bot.Domain.Guide;

/// <summary>A passage found for a question.</summary>
/// <param name="Score">Comparable within one question only.</param>
/// <param name="Coverage">Share, 0 to 1, of what the question says that the passage speaks of.</param>
public sealed record ScoredPassage(Passage Passage, double Score, double Coverage);
