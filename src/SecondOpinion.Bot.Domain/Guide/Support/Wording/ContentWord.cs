namespace SecondOpinion.Bot.Domain.Guide.Support.Wording;

/// <summary>A word that carries meaning.</summary>
/// <param name="At">Index of its token.</param>
/// <param name="Key">What it counts as: words that mean the same have the same key.</param>
internal readonly record struct ContentWord(int At, string Text, string Key);
