namespace SecondOpinion.Bot.Domain.Guide.Finding.Asking;

/// <summary>A question, or a part of one, as the index understands it.</summary>
/// <param name="Text">As typed.</param>
/// <param name="Language">BCP 47 tag of the language it was read in.</param>
public sealed record GuideQuery(string Text, string Language, IReadOnlyList<QueryTerm> Terms)
{
    /// <summary>The question in English words when it came in another language; else as typed.</summary>
    public string English { get; init; } = Text;

    public double Importance => Terms.Sum(t => t.Importance);
}
