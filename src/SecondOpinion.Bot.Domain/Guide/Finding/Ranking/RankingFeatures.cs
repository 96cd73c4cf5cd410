using SecondOpinion.Bot.Domain.Guide.Finding.Asking;

namespace SecondOpinion.Bot.Domain.Guide.Finding.Ranking;

/// <summary>What speaks for a passage, in numbers from 0 to 1, in one fixed order.</summary>
internal static class RankingFeatures
{
    private const int Several = 3;

    /// <summary>In the order of <see cref="Of"/>; the names under which dialogs/guideanswers/ranking.yaml keeps their weights.</summary>
    public static readonly IReadOnlyList<string> Names =
    [
        "bm25f", "coverage", "coverage-by-count", "coverage-squared", "said", "named",
        "like-best", "like-second", "like-third", "like-heading", "count-best", "count-several",
        "letters-best", "letters-second", "letters-asked", "letters-whole",
        "words-best", "words-second", "words-asked", "words-whole",
    ];

    /// <param name="weight">BM25F as a share of the most it could be.</param>
    /// <param name="shares">For each term of the question how far the passage speaks of it.</param>
    /// <param name="asked">The question word by word, in English.</param>
    public static double[] Of(GuideQuery query, (Overlap Words, Overlap Letters) asked, ReadPassage passage, double weight, IReadOnlyList<double> shares)
    {
        var likenesses = passage.Questions.Select(q => q.Likeness(query)).ToArray();
        var weighed = likenesses.Select(l => l.Weighed).OrderDescending().ToArray();
        var counted = likenesses.Select(l => l.Counted).OrderDescending().ToArray();
        var letters = passage.QuestionOverlaps.Select(q => q.Letters.With(asked.Letters)).OrderDescending().ToArray();
        var words = passage.QuestionOverlaps.Select(q => q.Words.With(asked.Words)).OrderDescending().ToArray();
        var squares = query.Terms.Sum(t => t.Importance * t.Importance);
        return
        [
            weight,
            query.Terms.Select((t, i) => t.Importance * shares[i]).Sum() / query.Importance,
            shares.Average(),
            squares <= 0 ? 0 : query.Terms.Select((t, i) => t.Importance * t.Importance * shares[i]).Sum() / squares,
            Covered(query, passage.Said),
            Covered(query, passage.Named),
            weighed[0], At(weighed, 1), At(weighed, 2), likenesses[^1].Weighed,
            counted[0], counted.Take(Several).Average(),
            letters[0], At(letters, 1), passage.Asking.Letters.With(asked.Letters), passage.Whole.Letters.With(asked.Letters),
            words[0], At(words, 1), passage.Asking.Words.With(asked.Words), passage.Whole.Words.With(asked.Words),
        ];
    }

    private static double At(double[] values, int place) => place < values.Length ? values[place] : 0;

    private static double Covered(GuideQuery query, IReadOnlySet<string> terms) =>
        query.Terms.Sum(t => t.Importance * t.Alternatives.Where(a => terms.Contains(a.Term)).Select(a => a.Share).DefaultIfEmpty(0).Max()) / query.Importance;
}
