namespace SecondOpinion.Bot.Domain.Learning;

/// <summary>Turns trained weights into the whole numbers that the product reads.</summary>
internal static class Quantised
{
    /// <param name="classes">Name, weights, and the scores from which the answer is yes and perhaps.</param>
    public static LinearModel Model(IReadOnlyList<(string Name, LinearTrainer Trained, double High, double Low)> classes, int bits, string trainedFrom)
    {
        var weights = new short[classes.Count << bits];
        var made = new List<LinearClass>();
        for (var c = 0; c < classes.Count; c++)
        {
            var (name, trained, high, low) = classes[c];
            var unit = Math.Max(1e-9, trained.Weights.Max(Math.Abs) / short.MaxValue);
            for (var slot = 0; slot < trained.Weights.Length; slot++)
            {
                weights[(slot * classes.Count) + c] = (short)Math.Round(trained.Weights[slot] / unit);
            }

            made.Add(new(name, (long)(trained.Bias * LinearModel.One), (long)(unit * LinearModel.One * (1 << 24)), (long)(high * LinearModel.One), (long)(low * LinearModel.One)));
        }

        return new(made, bits, weights, trainedFrom);
    }
}
