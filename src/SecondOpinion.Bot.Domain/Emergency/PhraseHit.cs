namespace SecondOpinion.Bot.Domain.Emergency;

/// <summary>A phrase found in folded text.</summary>
/// <param name="Concept">Index into the book's concepts.</param>
/// <param name="Language">Index into the book's lexicons.</param>
internal readonly record struct PhraseHit(int Start, int End, int Concept, int Language);
