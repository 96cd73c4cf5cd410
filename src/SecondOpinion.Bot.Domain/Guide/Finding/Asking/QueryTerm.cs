namespace SecondOpinion.Bot.Domain.Guide.Finding.Asking;

/// <summary>One thing that a question speaks of.</summary>
/// <param name="Surface">As typed, folded.</param>
/// <param name="Alternatives">Index terms that count as speaking of it, each with the share that counts.</param>
/// <param name="Class">Country, organ, procedure ...: an answer must speak of it; null for ordinary words.</param>
/// <param name="IsEveryday">A word of ordinary life: alone it makes no subject.</param>
/// <param name="Importance">How much of the question rests on it; at least 0.</param>
public sealed record QueryTerm(string Surface, IReadOnlyList<(string Term, double Share)> Alternatives, string? Class, double Importance, bool IsEveryday = false)
{
    /// <summary>A name that tells of the asker (where they live, what they have) and is not what they ask about.</summary>
    public bool IsCircumstance { get; init; }
}
