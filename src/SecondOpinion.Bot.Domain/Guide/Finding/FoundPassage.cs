using SecondOpinion.Bot.Domain.Guide.Finding.Asking;
using SecondOpinion.Bot.Domain.Guide.Finding.Ranking;

namespace SecondOpinion.Bot.Domain.Guide.Finding;

/// <summary>A passage as found, with what speaks for it.</summary>
/// <param name="Score">All together: the order. A difference of 1 makes a passage e times as likely to be the one that is meant.</param>
/// <param name="Weight">0 to 1: BM25F, as a share of the most it could be.</param>
/// <param name="Coverage">0 to 1: share of the question's importance that the passage speaks of.</param>
/// <param name="Likeness">0 to 1: likeness to the nearest question people would ask for it.</param>
/// <param name="Missing">Terms of the question it does not speak of.</param>
public sealed record FoundPassage(Passage Passage, double Score, double Weight, double Coverage, double Likeness, IReadOnlyList<QueryTerm> Missing)
{
    /// <summary>In the order of <see cref="RankingFeatures.Names"/>.</summary>
    internal IReadOnlyList<double> Features { get; init; } = [];
}
