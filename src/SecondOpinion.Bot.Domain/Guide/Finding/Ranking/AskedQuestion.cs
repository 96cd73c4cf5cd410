using SecondOpinion.Bot.Domain.Guide.Finding.Asking;

namespace SecondOpinion.Bot.Domain.Guide.Finding.Ranking;

/// <summary>One way people ask for a passage, to be compared with a question as a whole.</summary>
/// <param name="Words">Per word or phrase its index terms and its rarity.</param>
internal sealed record AskedQuestion(IReadOnlyList<(IReadOnlyList<string> Terms, double Rarity)> Words)
{
    /// <summary>0 when nothing is shared, 1 when both say the same: the geometric means of what each covers of the other, by importance and by count.</summary>
    public (double Weighed, double Counted) Likeness(GuideQuery query)
    {
        var matched = new bool[Words.Count];
        var (weighed, counted) = (0.0, 0.0);
        foreach (var term in query.Terms)
        {
            var best = Best(term, matched);
            weighed += term.Importance * best;
            counted += best;
        }

        if (query.Importance <= 0 || counted == 0)
        {
            return (0, 0);
        }

        var all = Words.Sum(w => w.Rarity);
        var ours = Words.Where((_, word) => matched[word]).Sum(w => w.Rarity);
        return (all <= 0 ? 0 : Math.Sqrt(weighed / query.Importance * (ours / all)), Math.Sqrt(counted / query.Terms.Count * matched.Count(m => m) / Words.Count));
    }

    private double Best(QueryTerm term, bool[] matched)
    {
        var best = 0.0;
        for (var word = 0; word < Words.Count; word++)
        {
            foreach (var (alternative, share) in term.Alternatives)
            {
                if (Words[word].Terms.Contains(alternative))
                {
                    matched[word] = true;
                    best = Math.Max(best, share);
                }
            }
        }

        return best;
    }
}
