using SecondOpinion.Bot.Domain.Guide.Finding;
using SecondOpinion.Bot.Domain.Guide.Finding.Asking;
using SecondOpinion.Bot.Domain.Guide.Finding.Wording;


namespace SecondOpinion.Bot.Domain.Guide.Refusing;

/// <summary>A question for a figure is answered by a passage that holds a figure of that kind.</summary>
internal sealed class FigureCheck(IReadOnlyDictionary<string, Fact> facts)
{
    public const double DecisiveFrom = 0.3;
    private const double CountPenalty = 0.35;
    private const double NamedPricePenalty = 0.35;
    private const double PricePenalty = 0.2;
    private static readonly string PriceConcept = PhraseTable.Concept("price");
    private static readonly string[] Money = ["KRW", "USD", "EUR"];

    /// <summary>How much the lack of the figure takes from the support, 0 to 1.</summary>
    public double Penalty(GuideQuery query, FoundPassage best)
    {
        var passage = best.Passage;
        var words = TextWords.Of(query.English);
        if (AsksCount(words) && !Holds(passage, f => f.Low is not null || f.High is not null || f.Unit == "count")
            || AsksShare(words) && !Holds(passage, f => f.Unit == "percent")
            || AsksAge(words) && !Holds(passage, f => f.Unit == "years"))
        {
            return CountPenalty;
        }

        if (!query.Terms.Any(AsksPrice) || Holds(passage, f => Money.Contains(f.Unit)))
        {
            return 0;
        }

        // The price of one named thing is a figure or nothing; of fees in general much can be said without.
        return query.Terms.Any(t => t.Class is "procedure" or "organ" or "medicine") ? NamedPricePenalty
            : best.Missing.Any(AsksPrice) ? PricePenalty : 0;
    }

    private bool Holds(Passage passage, Func<Fact, bool> isKind) => passage.Facts.Any(id => facts.TryGetValue(id, out var fact) && isKind(fact));

    private static bool AsksPrice(QueryTerm term) => term.Alternatives.Any(a => a.Term == PriceConcept && a.Share > 0.5);

    private static bool AsksShare(IReadOnlyList<string> words) => words.Any(w => w is "percentage" or "percent");

    private static bool AsksAge(IReadOnlyList<string> words) =>
        Enumerable.Range(0, Math.Max(0, words.Count - 1)).Any(i => words[i] is "how" && words[i + 1] is "old" || words[i] is "minimum" or "what" && words[i + 1] is "age");

    private static bool AsksCount(IReadOnlyList<string> words) =>
        Enumerable.Range(0, Math.Max(0, words.Count - 1)).Any(i => words[i] is "how" && words[i + 1] is "many");
}
