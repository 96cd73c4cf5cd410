namespace SecondOpinion.Bot.Domain.Guide.Finding.Wording;

/// <summary>A word of another language and the English words it stands for.</summary>
/// <param name="English">Empty for a Latin word or number inside the text that the vocabulary does not know: a name, perhaps.</param>
public sealed record ForeignMatch(string Form, string English);
