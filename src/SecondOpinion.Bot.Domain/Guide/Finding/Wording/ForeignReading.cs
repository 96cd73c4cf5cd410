namespace SecondOpinion.Bot.Domain.Guide.Finding.Wording;

/// <summary>A text read with the words of one language.</summary>
/// <param name="Covered">Letters of the text that this language knows; tells which language it is.</param>
/// <param name="Length">Letters of the text.</param>
public sealed record ForeignReading(string Language, IReadOnlyList<ForeignMatch> Matches, int Covered, int Length)
{
    /// <summary>The English words it came to.</summary>
    public string English => string.Join(' ', Matches.Select(m => m.English.Length > 0 ? m.English : m.Form));
}
