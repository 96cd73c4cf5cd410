using SecondOpinion.Bot.Domain.Guide.Finding;

namespace SecondOpinion.Bot.Domain.Guide.Refusing;

/// <summary>A question for a figure is answered by a passage that holds a figure of that kind.</summary>
internal sealed class FigureCheck(IReadOnlyDictionary<string, Fact> facts)
{
    private const double CountPenalty = 0.22;
    private const double PricePenalty = 0.12;
    private static readonly string[] Money = ["KRW", "USD", "EUR"];
    private static readonly string[] Times = ["minutes", "hours", "days", "weeks", "months", "years"];

    /// <summary>How much the lack of the figure takes from the support, 0 to 1.</summary>
    public double Penalty(GuideQuery query, Passage passage)
    {
        var words = TextWords.Of(query.Text);
        return AsksCount(words) && !Holds(passage, _ => true)
            ? CountPenalty
            : AsksPrice(words) && !Holds(passage, f => Money.Contains(f.Unit)) ? PricePenalty : 0;
    }

    private bool Holds(Passage passage, Func<Fact, bool> isKind) =>
        passage.Facts.Any(id => facts.TryGetValue(id, out var fact) && (fact.Low is not null || fact.High is not null || Times.Contains(fact.Unit)) && isKind(fact));

    private static bool AsksCount(IReadOnlyList<string> words) => Follows(words, "how", "many") || Follows(words, "what", "percentage");

    private static bool AsksPrice(IReadOnlyList<string> words) => Follows(words, "how", "much") || words.Contains("price") || words.Contains("cost");

    private static bool Follows(IReadOnlyList<string> words, string first, string second) =>
        Enumerable.Range(0, Math.Max(0, words.Count - 1)).Any(i => words[i] == first && words[i + 1] == second);
}
