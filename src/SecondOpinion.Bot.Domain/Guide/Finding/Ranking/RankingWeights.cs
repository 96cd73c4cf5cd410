using System.Globalization;

namespace SecondOpinion.Bot.Domain.Guide.Finding.Ranking;

/// <summary>
/// How much each feature of <see cref="RankingFeatures"/> counts, learned from labelled questions (tests/SecondOpinion.Bot.Evaluation, "guide-train"). Questions that
/// were read through the vocabulary of another language have weights of their own: the small words of a question do not come through it.
/// </summary>
internal sealed record RankingWeights(IReadOnlyList<double> English, IReadOnlyList<double> Other)
{
    /// <summary>Every feature counts the same: where learning begins.</summary>
    public static RankingWeights Even { get; } = new(Ones, Ones);

    private static double[] Ones => [.. RankingFeatures.Names.Select(_ => 1.0)];

    /// <summary>Comparable within one question; a difference of 1 makes a passage e times as likely to be the one that is meant.</summary>
    public double Score(IReadOnlyList<double> features, bool isEnglish)
    {
        var weights = isEnglish ? English : Other;
        var score = 0.0;
        for (var feature = 0; feature < features.Count; feature++)
        {
            score += weights[feature] * features[feature];
        }

        return score;
    }

    /// <summary>One line for each feature: its name, its weight for English, its weight for other languages; lines that begin with "#" are remarks.</summary>
    public string Write() =>
        string.Concat(RankingFeatures.Names.Select((name, i) => string.Create(CultureInfo.InvariantCulture, $"{name} {English[i]:0.00} {Other[i]:0.00}\n")));

    /// <exception cref="InvalidDataException">A feature is missing, or a line is none of one.</exception>
    public static RankingWeights Read(string text)
    {
        var rows = text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(l => l[0] != '#').Select(l => l.Split(' ')).ToArray();
        if (!rows.Select(r => r[0]).SequenceEqual(RankingFeatures.Names) || rows.Any(r => r.Length != 3))
        {
            throw new InvalidDataException($"The ranking does not weigh, in this order: {string.Join(", ", RankingFeatures.Names)}.");
        }

        return new([.. rows.Select(r => Number(r[1]))], [.. rows.Select(r => Number(r[2]))]);
    }

    private static double Number(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        ? number
        : throw new InvalidDataException("A weight of the ranking is no number.");
}
