namespace SecondOpinion.Bot.Evaluation.Emergency;

/// <summary>Clopper-Pearson bounds (two-sided 95%) of a share, found by bisection on the binomial tail.</summary>
internal static class Bounds
{
    private const double Tail = 0.025;

    public static double Lower(int hits, int of) => hits == 0 ? 0 : Bisect(p => 1 - Cumulative(hits - 1, of, p) < Tail);

    public static double Upper(int hits, int of) => hits == of ? 1 : Bisect(p => Cumulative(hits, of, p) > Tail);

    private static double Bisect(Func<double, bool> tooLow)
    {
        double low = 0, high = 1;
        for (var i = 0; i < 50; i++)
        {
            var middle = (low + high) / 2;
            (low, high) = tooLow(middle) ? (middle, high) : (low, middle);
        }

        return low;
    }

    private static double Cumulative(int k, int n, double p)
    {
        if (p <= 0)
        {
            return 1;
        }

        if (p >= 1)
        {
            return k >= n ? 1 : 0;
        }

        double sum = 0, logTerm = n * Math.Log(1 - p);
        for (var i = 0; i <= k; i++)
        {
            sum += Math.Exp(logTerm);
            logTerm += Math.Log((n - i) / (double)(i + 1)) + Math.Log(p / (1 - p));
        }

        return sum;
    }
}
