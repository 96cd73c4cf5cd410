namespace SecondOpinion.Bot.Domain.Learning;

/// <summary>
/// A support vector machine with squared hinge loss, by dual coordinate descent (Hsieh et al., ICML 2008). Only + - * / and square roots, in an order given by
/// the seed: the same data give the same weights to the last bit.
/// </summary>
internal sealed class LinearTrainer(int bits)
{
    private readonly double[] _w = new double[1 << bits];

    public double Bias { get; private set; }

    public double[] Weights => _w;

    /// <param name="yes">For each example, whether it belongs to the class.</param>
    /// <param name="cost">For each example, what an error costs (about 1; 0 leaves it out).</param>
    /// <param name="rounds">Passes over the data; 10 are enough.</param>
    public void Train(IReadOnlyList<Example> examples, IReadOnlyList<bool> yes, IReadOnlyList<double> cost, int rounds)
    {
        var alpha = new double[examples.Count];
        var norms = examples.Select(Values).ToArray();
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var random = 0x9E3779B97F4A7C15UL;
        for (var round = 0; round < rounds; round++)
        {
            for (var i = order.Length - 1; i > 0; i--)
            {
                random = Next(random);
                var j = (int)(random % (ulong)(i + 1));
                (order[i], order[j]) = (order[j], order[i]);
            }

            foreach (var i in order)
            {
                if (cost[i] <= 0)
                {
                    continue;
                }

                var y = yes[i] ? 1.0 : -1.0;
                var diagonal = 0.5 / cost[i];
                var gradient = (y * Score(examples[i], norms[i])) - 1 + (diagonal * alpha[i]);
                if (alpha[i] == 0 && gradient >= 0)
                {
                    continue;
                }

                var square = 1 + diagonal;
                for (var g = 0; g < FeatureBag.Groups; g++)
                {
                    square += norms[i][g] > 0 ? 1 : 0;
                }

                var next = Math.Max(0, alpha[i] - (gradient / square));
                Move(examples[i], norms[i], y * (next - alpha[i]));
                alpha[i] = next;
            }
        }
    }

    /// <summary>The next number of a xorshift row.</summary>
    private static ulong Next(ulong random)
    {
        random ^= random << 13;
        random ^= random >> 7;
        return random ^ (random << 17);
    }

    public double Score(Example example) => Score(example, Values(example));

    private double Score(Example example, double[] values)
    {
        var score = Bias;
        var at = 0;
        for (var g = 0; g < FeatureBag.Groups; g++)
        {
            double sum = 0;
            for (; at < example.Ends[g]; at++)
            {
                sum += _w[example.Slots[at]];
            }

            score += sum * values[g];
        }

        return score;
    }

    private void Move(Example example, double[] values, double step)
    {
        if (step == 0)
        {
            return;
        }

        Bias += step;
        var at = 0;
        for (var g = 0; g < FeatureBag.Groups; g++)
        {
            for (; at < example.Ends[g]; at++)
            {
                _w[example.Slots[at]] += step * values[g];
            }
        }
    }

    /// <summary>What one feature of each group counts in this example.</summary>
    private double[] Values(Example example)
    {
        var values = new double[FeatureBag.Groups];
        var start = 0;
        for (var g = 0; g < FeatureBag.Groups; g++)
        {
            var count = example.Ends[g] - start;
            values[g] = count == 0 ? 0 : 1 / Math.Sqrt(count);
            start = example.Ends[g];
        }

        return values;
    }
}
