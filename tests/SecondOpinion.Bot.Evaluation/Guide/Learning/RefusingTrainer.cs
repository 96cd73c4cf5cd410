using SecondOpinion.Bot.Domain.Guide.Refusing;
using SecondOpinion.Bot.Domain.Learning;

namespace SecondOpinion.Bot.Evaluation.Guide.Learning;

/// <summary>Learns the refusing model: its operating points from questions that it has not learned from, then its weights from all.</summary>
internal static class RefusingTrainer
{
    private const int Rounds = 15;
    private const double MostRare = 6;
    private const double LeastRare = 0.3;

    // Shares of answerable validation questions that may be refused for want of support, that get a reserve, and that one reason may decline.
    private const double OverRefused = 0.035;
    private const double OverRefusedThroughVocabulary = 0.10;
    private const double WithReserve = 0.015;
    private const double OverDeclined = 0.002;
    private const double LikelyDeclined = 0.012;

    // And what is refused anyway is given a reason only when the model leans to it.
    private const double LeastLikely = -0.25;

    public static LinearModel Train(IReadOnlyList<RefusingExample> examples, bool learnOnly, string fingerprint)
    {
        RefusingExample[] learned = [.. examples.Where(e => !e.IsForValidation)];
        RefusingExample[] answerable = [.. examples.Where(e => e is { IsForValidation: true, IsCovered: true })];
        var classes = new List<(string, LinearTrainer, double, double)>();
        foreach (var name in RefusalClasses.Names)
        {
            var trained = Trained(name, learned);
            var (high, low) = OperatingPoint(name, trained, answerable);
            classes.Add((name, learnOnly ? trained : Trained(name, examples), high, low));
        }

        return Quantised.Model(classes, RefusingExample.Bits, fingerprint);
    }

    private static (double High, double Low) OperatingPoint(string name, LinearTrainer trained, RefusingExample[] answerable)
    {
        if (!IsCovered(name))
        {
            double[] asked = [.. answerable.Select(e => trained.Score(e.Asked)).Order()];
            return (At(asked, 1 - OverDeclined), Math.Max(LeastLikely, At(asked, 1 - LikelyDeclined)));
        }

        var isEnglish = name == RefusalClasses.Covered;
        double[] scores = [.. answerable.Where(e => e.Language == "en" == isEnglish).Select(e => trained.Score(e.Answered)).Order()];
        var refused = isEnglish ? OverRefused : OverRefusedThroughVocabulary;
        return (At(scores, refused + WithReserve), At(scores, refused));
    }

    private static bool IsCovered(string name) => name is RefusalClasses.Covered or RefusalClasses.CoveredThroughVocabulary;

    private static LinearTrainer Trained(string name, IReadOnlyList<RefusingExample> examples)
    {
        var trainer = new LinearTrainer(RefusingExample.Bits);
        if (IsCovered(name))
        {
            var balance = Balance(examples);
            trainer.Train(
                [.. examples.Select(e => e.Answered)], [.. examples.Select(e => e.IsCovered)],
                [.. examples.Select(e => e.Cost * (e.IsCovered ? balance[e.Language] : 1))], Rounds);
        }
        else
        {
            trainer.Train(
                [.. examples.Select(e => e.Asked)], [.. examples.Select(e => e.Reason == name)], [.. examples.Select(e => e.Reason is null ? 0 : e.Cost)], Rounds);
        }

        return trainer;
    }

    // A language with many examples of refusal and few of answers must not teach that its letters are a reason to refuse.
    private static Dictionary<string, double> Balance(IReadOnlyList<RefusingExample> examples) => examples.GroupBy(e => e.Language).ToDictionary(
        g => g.Key, g => Math.Clamp(g.Where(e => !e.IsCovered).Sum(e => e.Cost) / Math.Max(1, g.Where(e => e.IsCovered).Sum(e => e.Cost)), LeastRare, MostRare));

    private static double At(double[] ascending, double share) => ascending[Math.Clamp((int)(share * ascending.Length), 0, ascending.Length - 1)];
}
