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

    /// <summary>Which kinds of figure the question may ask for, with which of them the passage holds.</summary>
    public IEnumerable<string> Signs(GuideQuery query, Passage passage)
    {
        var words = TextWords.Of(query.English);
        string[] asked = [.. Asked(query, words).DefaultIfEmpty("none")];
        string[] held = [.. passage.Facts.Select(id => facts.GetValueOrDefault(id)?.Unit ?? "none").Distinct(StringComparer.Ordinal).DefaultIfEmpty("none")];
        return asked.SelectMany(a => held.Select(h => $"asks {a} has {h}"));
    }

    private static IEnumerable<string> Asked(GuideQuery query, IReadOnlyList<string> words)
    {
        if (query.Terms.Any(AsksPrice))
        {
            yield return "price";
        }

        if (AsksCount(words))
        {
            yield return "count";
        }

        if (AsksShare(words) || words.Contains("rate"))
        {
            yield return "share";
        }

        foreach (var word in words.Where(w => w is "who" or "when" or "where" or "phone" or "number" or "name" or "address" or "long" or "far" or "old").Distinct(StringComparer.Ordinal))
        {
            yield return word;
        }
    }

    private bool Holds(Passage passage, Func<Fact, bool> isKind) => passage.Facts.Any(id => facts.TryGetValue(id, out var fact) && isKind(fact));

    private static bool AsksPrice(QueryTerm term) => term.Alternatives.Any(a => a.Term == PriceConcept && a.Share > 0.5);

    private static bool AsksShare(IReadOnlyList<string> words) => words.Any(w => w is "percentage" or "percent");

    private static bool AsksAge(IReadOnlyList<string> words) =>
        Enumerable.Range(0, Math.Max(0, words.Count - 1)).Any(i => words[i] is "how" && words[i + 1] is "old" || words[i] is "minimum" or "what" && words[i + 1] is "age");

    private static bool AsksCount(IReadOnlyList<string> words) =>
        Enumerable.Range(0, Math.Max(0, words.Count - 1)).Any(i => words[i] is "how" && words[i + 1] is "many");
}
