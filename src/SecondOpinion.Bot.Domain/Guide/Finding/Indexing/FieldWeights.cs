namespace SecondOpinion.Bot.Domain.Guide.Finding.Indexing;

/// <summary>How much an occurrence counts per field, and how much a long field dilutes it (BM25F's b). Tuned with tests/SecondOpinion.Bot.Evaluation.</summary>
internal sealed record FieldWeights(IReadOnlyList<(double Weight, double Normalisation)> ByField)
{
    public const int Count = 5;

    public static FieldWeights Tuned { get; } = new([(1.6, 0.5), (2.0, 0.3), (1.2, 0.5), (0.5, 0.3), (1.0, 0.5)]);

    public (double Weight, double Normalisation) this[PassageField field] => ByField[(int)field];
}
