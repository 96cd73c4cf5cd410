namespace SecondOpinion.Bot.Domain.Guide.Finding.Asking;

/// <summary>A part of a message that can be answered by itself.</summary>
/// <param name="IsQuestion">It asks something, by its sign or its first words; else it tells the circumstances.</param>
internal sealed record QuestionPart(string Text, bool IsQuestion);
