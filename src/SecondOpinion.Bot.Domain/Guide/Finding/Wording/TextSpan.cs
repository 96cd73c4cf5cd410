namespace SecondOpinion.Bot.Domain.Guide.Finding.Wording;

/// <summary>A word, or words that together mean one thing.</summary>
/// <param name="Surface">As typed, folded.</param>
/// <param name="Stems">One per word.</param>
/// <param name="Meaning">What the vocabulary says of it; null when it says nothing.</param>
/// <param name="IsIdle">Whether it says nothing about the subject.</param>
internal sealed record TextSpan(string Surface, IReadOnlyList<string> Stems, PhraseMeaning? Meaning, bool IsIdle);
