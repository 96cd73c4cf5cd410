using SecondOpinion.Bot.Domain.Guide.Finding.Asking;

namespace SecondOpinion.Bot.Domain.Guide.Finding;

/// <summary>One way people ask for a passage, to be compared with a question as a whole.</summary>
/// <param name="Words">Per word or phrase its index terms and its rarity.</param>
internal sealed record AskedQuestion(IReadOnlyList<(IReadOnlyList<string> Terms, double Rarity)> Words)
{
    /// <summary>0 when nothing is shared, 1 when both say the same: the geometric mean of what each covers of the other.</summary>
    public double Likeness(GuideQuery query)
    {
        var shared = 0.0;
        var matched = new bool[Words.Count];
        foreach (var term in query.Terms)
        {
            shared += term.Importance * Best(term, matched);
        }

        var ours = 0.0;
        var all = 0.0;
        for (var word = 0; word < Words.Count; word++)
        {
            ours += matched[word] ? Words[word].Rarity : 0;
            all += Words[word].Rarity;
        }

        return query.Importance <= 0 || all <= 0 ? 0 : Math.Sqrt(shared / query.Importance * (ours / all));
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
