namespace SecondOpinion.Bot.Domain.Learning;

/// <summary>
/// Weighs the features of a text for each of a few classes. Whole numbers only: the same text scores the same on every machine.
/// Immutable and safe on any thread.
/// </summary>
internal sealed class LinearModel
{
    /// <summary>What counts as one: a score is a multiple of 1/4096.</summary>
    public const int One = 4096;

    private readonly short[] _weights;
    private readonly uint _mask;

    /// <param name="weights">Slot after slot, the weights of all classes side by side; 2^<paramref name="bits"/> slots.</param>
    /// <param name="trainedFrom">A fingerprint of the data, so that a test can tell whether the model is that of today's data.</param>
    public LinearModel(IReadOnlyList<LinearClass> classes, int bits, short[] weights, string trainedFrom)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(weights.Length, classes.Count << bits);
        (Classes, Bits, _weights, TrainedFrom) = (classes, bits, weights, trainedFrom);
        _mask = (1u << bits) - 1;
    }

    public IReadOnlyList<LinearClass> Classes { get; }

    public int Bits { get; }

    public string TrainedFrom { get; }

    public ReadOnlySpan<short> Weights => _weights;

    /// <param name="scores">One for each class, in units of 1/<see cref="One"/>.</param>
    public void Score(ReadOnlySpan<Feature> features, Span<long> scores)
    {
        var classes = Classes.Count;
        Span<long> sums = stackalloc long[FeatureBag.Groups * classes];
        Span<int> counts = stackalloc int[FeatureBag.Groups];
        sums.Clear();
        counts.Clear();
        foreach (ref readonly var feature in features)
        {
            counts[feature.Group]++;
            var weights = _weights.AsSpan((int)(feature.Hash & _mask) * classes, classes);
            var into = sums.Slice(feature.Group * classes, classes);
            for (var c = 0; c < classes; c++)
            {
                into[c] += weights[c];
            }
        }

        for (var c = 0; c < classes; c++)
        {
            scores[c] = Classes[c].Bias;
            for (var g = 0; g < FeatureBag.Groups; g++)
            {
                scores[c] += counts[g] == 0 ? 0 : sums[(g * classes) + c] * Classes[c].Scale / Root(counts[g]);
            }
        }
    }

    /// <summary>What each feature adds to the score of a class, in units of 1/<see cref="One"/>, the weightiest first: why a text scored as it did.</summary>
    public IReadOnlyList<(Feature Feature, long Adds)> Explain(ReadOnlySpan<Feature> features, int ofClass)
    {
        var counts = new int[FeatureBag.Groups];
        foreach (ref readonly var feature in features)
        {
            counts[feature.Group]++;
        }

        var parts = new List<(Feature Feature, long Adds)>(features.Length);
        foreach (ref readonly var feature in features)
        {
            long weight = _weights[((int)(feature.Hash & _mask) * Classes.Count) + ofClass];
            parts.Add((feature, weight * Classes[ofClass].Scale / Root(counts[feature.Group])));
        }

        return [.. parts.OrderByDescending(p => Math.Abs(p.Adds)).ThenBy(p => p.Feature.Start).ThenBy(p => p.Feature.Length)];
    }

    /// <summary>2^24 times the square root, rounded down to 2^16. Math.Sqrt is right to the last bit everywhere.</summary>
    private static long Root(int count) => (long)Math.Sqrt(count * 65536.0) << 16;
}
