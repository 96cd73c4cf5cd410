using SecondOpinion.Bot.Domain.Guide.Finding.Ranking;

namespace SecondOpinion.Bot.Evaluation.Guide.Learning;

/// <summary>
/// Learns the weights under which the passages that are meant have most of the likelihood among the candidates (listwise softmax regression; Cao et al., ICML 2007), by
/// gradient steps with shrinking size (AdaGrad). No randomness; the product reads the weights rounded to two decimals.
/// </summary>
internal static class RankingTrainer
{
    private const int Rounds = 150;
    private const double Shrinking = 0.001;

    public static RankingWeights Train(IReadOnlyList<RankedQuestion> questions) =>
        RankingWeights.Read(new RankingWeights(Weights([.. questions]), Weights([.. questions.Where(q => !q.IsEnglish)])).Write());

    private static double[] Weights(RankedQuestion[] questions)
    {
        var weights = RankingFeatures.Names.Select(_ => 1.0).ToArray();
        var squares = new double[weights.Length];
        var all = questions.Sum(q => q.Cost);
        for (var round = 0; round < Rounds; round++)
        {
            var gradient = new double[weights.Length];
            foreach (var question in questions)
            {
                Add(question, weights, gradient);
            }

            for (var i = 0; i < weights.Length; i++)
            {
                var step = (gradient[i] / all) - (Shrinking * weights[i]);
                squares[i] += step * step;
                weights[i] += step / Math.Sqrt(squares[i] + 1e-8);
            }
        }

        return weights;
    }

    private static void Add(RankedQuestion question, double[] weights, double[] gradient)
    {
        var scores = question.Features.Select(f => f.Zip(weights, (value, weight) => value * weight).Sum()).ToArray();
        var most = scores.Max();
        var likely = scores.Select(s => Math.Exp(s - most)).ToArray();
        var all = likely.Sum();
        var meant = likely.Where((_, i) => question.Meant[i]).Sum();
        for (var c = 0; c < likely.Length; c++)
        {
            var pull = question.Cost * ((question.Meant[c] ? likely[c] / meant : 0) - (likely[c] / all));
            for (var i = 0; i < weights.Length; i++)
            {
                gradient[i] += pull * question.Features[c][i];
            }
        }
    }
}
