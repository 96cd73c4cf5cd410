using SecondOpinion.Bot.Domain.Guide;
using SecondOpinion.Bot.Domain.Guide.Finding.Wording;
using SecondOpinion.Bot.Domain.Guide.Refusing;

namespace SecondOpinion.Bot.Tests.Domain.Guide;

/// <summary>A guide of a few passages about an invented spa town, so that no test leans on the real content.</summary>
internal static class SmallBook
{
    private static readonly DateOnly Day = new(2026, 1, 1);

    public static GuideBook Book { get; } = new(
        [new GuideSource("s", "A source", "article", null, "neutral")],
        [Price("price.mud", 10, 20), Price("price.steam", 30, 40)],
        [
            Passage("mud.price", "Mud bath price", "A mud bath costs 10–20 EUR.", ["How much is a mud bath?", "mud bath price"], ["price.mud"]),
            Passage("steam.price", "Steam bath price", "A steam bath costs 30–40 EUR.", ["How much is a steam bath?", "steam price"], ["price.steam"]),
            Passage("mud.length", "How long a mud bath takes", "A mud bath takes half the morning.", ["How long does a mud bath take?"], []),
            Passage("towel.bring", "What to bring", "Bring a towel and slippers.", ["What should I pack?", "what to bring to the baths"], []),
            Passage("well.place", "Where the well is", "The well stands in the park.", ["Where is the well?", "drinking well location"], []),
        ],
        new GuideVocabulary(
            ["a the is of in to i do does should and what how where for it my you me need"],
            ["bring want"],
            [],
            [["price", "cost", "how much"], ["towel", "bath sheet"]],
            [],
            [new("procedure", ["mud bath", "steam bath", "salt bath"]), new("place", ["atlantis"])],
            ["what", "how", "where", "is", "does", "do", "wo *", "ou *", "!do not"],
            ["and for", "what about"],
            [new ForeignWords("de", true, ["wo", "ist", "was", "der", "ein"], [new("kostet", "price"), new("schlammbad", "mud bath"), new("brunnen", "well")])]),
        [
            new DeclineRule(DeclineReason.Ranking, [["best"], ["bath", "well"]], ["best time"]),
            new DeclineRule(DeclineReason.Instructions, [["ignore"], ["instruction*"]], []),
        ],
        SmallLearning.Learning);

    private static Fact Price(string id, decimal low, decimal high) =>
        new(id, id, $"{low}–{high} EUR", "EUR", low, high, ["s"], Day, Day.AddYears(1), FactStatus.Current, [], null);

    private static Passage Passage(string id, string heading, string text, string[] questions, string[] facts) =>
        new(id, "baths", "Baths", heading, text, questions, ["s"], facts, Day, Day.AddYears(1), PassageStatus.Current, "en", "v");
}
