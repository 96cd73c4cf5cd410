using SecondOpinion.Bot.Domain.Guide.Finding.Asking;
using SecondOpinion.Bot.Domain.Language;
using SecondOpinion.Bot.Domain.Learning;

namespace SecondOpinion.Bot.Domain.Guide.Refusing;

/// <summary>What a question says: its words and letters as typed, the English words it came to, and what the vocabulary makes of them, so that languages learn from each other.</summary>
internal static class QuestionFeatures
{
    public const int SignGroup = 2;
    private const double Telling = 0.3;

    public static void Add(GuideQuery query, FeatureBag bag)
    {
        TextFeatures.Add(TextFolding.Fold(query.Text), bag);
        if (query.Language != QueryReader.English)
        {
            TextFeatures.AddWords(TextFolding.Fold(query.English), bag);
        }

        foreach (var term in query.Terms)
        {
            foreach (var (alternative, _) in term.Alternatives.Where(a => a.Share > Telling))
            {
                Sign(bag, SignGroup, "speaks of", alternative);
            }

            if (term.Class is not null)
            {
                Sign(bag, SignGroup, "names", term.Class);
            }
        }
    }

    public static void Sign(FeatureBag bag, int group, string kind, string value) =>
        bag.Add(FeatureHash.Mix(FeatureHash.Add(FeatureHash.Add(FeatureHash.Add(FeatureHash.Seed('g'), kind), ' '), value)), group, 0, 0);
}
