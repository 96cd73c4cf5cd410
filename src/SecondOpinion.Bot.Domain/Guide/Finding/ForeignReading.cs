namespace SecondOpinion.Bot.Domain.Guide.Finding;

/// <summary>A text read with the words of one language.</summary>
/// <param name="Covered">Letters of the text that this language knows; tells which language it is.</param>
public sealed record ForeignReading(string Language, IReadOnlyList<ForeignMatch> Matches, int Covered);
