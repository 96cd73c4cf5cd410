using SecondOpinion.Bot.Domain.Guide.Finding.Asking;
using SecondOpinion.Bot.Domain.Guide.Finding.Indexing;

namespace SecondOpinion.Bot.Domain.Guide.Finding;

/// <summary>
/// The passages with the most BM25F weight for a question. Telling terms come first; as soon as a passage that holds only what is left cannot
/// reach the best any more, the long lists of common words are looked up for the passages met so far and no longer read (MaxScore: Turtle and Flood, 1995).
/// </summary>
internal sealed class Gathering(PassageIndex index)
{
    /// <summary>Most weight first, ties in the order of the book.</summary>
    public IReadOnlyList<(int Passage, double Weight)> Best(GuideQuery query, int count)
    {
        var terms = query.Terms.Select(t => (Term: t, Most: Most(t))).Where(t => t.Most > 0).OrderByDescending(t => t.Most).ToArray();
        var left = terms.Sum(t => t.Most);
        using var sums = new WeightSums(index.Count);
        foreach (var (term, most) in terms)
        {
            if (sums.Met.Count >= count && left < sums.Least(count))
            {
                Look(term, sums);
            }
            else
            {
                Read(term, sums);
            }

            left -= most;
        }

        return sums.Best(count);
    }

    private double Most(QueryTerm term) => term.Importance * term.Alternatives.Select(a => a.Share * index.Postings(a.Term).Most).DefaultIfEmpty(0).Max();

    // Of the alternatives of a term the one that says most counts.
    private void Read(QueryTerm term, WeightSums sums)
    {
        foreach (var (alternative, share) in term.Alternatives)
        {
            foreach (var posting in index.Postings(alternative).All)
            {
                sums.Raise(posting.Passage, term.Importance * share * PassageIndex.Saturated(posting.Frequency));
            }
        }

        sums.EndTerm();
    }

    private void Look(QueryTerm term, WeightSums sums)
    {
        var alternatives = term.Alternatives.Select(a => (a.Share, List: index.Postings(a.Term))).ToArray();
        foreach (var passage in sums.Met)
        {
            sums.Add(passage, term.Importance * alternatives.Max(a => a.Share * PassageIndex.Saturated(a.List.FrequencyIn(passage))));
        }
    }
}
