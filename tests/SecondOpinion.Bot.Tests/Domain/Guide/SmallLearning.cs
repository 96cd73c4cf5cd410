using SecondOpinion.Bot.Domain.Guide;
using SecondOpinion.Bot.Domain.Guide.Finding.Ranking;
using SecondOpinion.Bot.Domain.Guide.Refusing;
using SecondOpinion.Bot.Domain.Learning;

namespace SecondOpinion.Bot.Tests.Domain.Guide;

/// <summary>Weights by hand, for guides that the learned ones know nothing of: five twelfths of support are an answer, four come near, a missing name takes two away.</summary>
internal static class SmallLearning
{
    private const int Bits = 16;
    private const long One = 1 << 24;
    private const long Answers = 25;
    private const long ComesNear = 19;

    public static GuideLearning Learning { get; } = new(RankingWeights.Even, new LinearModel([.. RefusalClasses.Names.Select(Class)], Bits, Weights(), "by hand"));

    private static LinearClass Class(string name) =>
        name.StartsWith(RefusalClasses.Covered, StringComparison.Ordinal) ? new(name, 0, One, Answers, ComesNear) : new(name, 0, 0, 1, 1);

    private static short[] Weights()
    {
        var weights = new short[RefusalClasses.Names.Count << Bits];
        for (var step = 'b'; step < 'b' + 12; step++)
        {
            Weigh(weights, 100, "at least", "support" + step);
        }

        Weigh(weights, -200, "without", "procedure");
        Weigh(weights, -200, "without", "place");
        return weights;
    }

    private static void Weigh(short[] weights, short weight, string kind, string value)
    {
        var bag = new FeatureBag();
        QuestionFeatures.Sign(bag, EvidenceFeatures.EvidenceGroup, kind, value);
        var slot = (int)(bag.Features[0].Hash & ((1u << Bits) - 1)) * RefusalClasses.Names.Count;
        (weights[slot], weights[slot + 1]) = (weight, weight);
    }
}
