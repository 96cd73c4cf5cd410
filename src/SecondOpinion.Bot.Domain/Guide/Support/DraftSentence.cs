namespace SecondOpinion.Bot.Domain.Guide.Support;

/// <summary>One sentence as a model wrote it, with the evidence it names. Nothing of it may be shown before it was judged.</summary>
/// <param name="Text">What a person would read.</param>
/// <param name="Passage">Id of the passage it rests on.</param>
/// <param name="Quote">The very words of that passage it rests on.</param>
public sealed record DraftSentence(string Text, string Passage, string Quote);
