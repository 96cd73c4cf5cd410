using SecondOpinion.Bot.Domain.Guide.Support.Wording;

namespace SecondOpinion.Bot.Domain.Guide.Support.Figures;

/// <summary>Every figure of a sentence must be in its source with the same value, range, unit and bound.</summary>
internal static class FigureCheck
{
    /// <summary>The first figure the source does not have; null when there is none.</summary>
    public static Figure? Unsaid(ReadSentence draft, IReadOnlyList<ReadSentence> source)
    {
        var figures = source.SelectMany(sentence => sentence.Figures).ToArray();
        return draft.Figures.FirstOrDefault(figure => !figures.Any(known => IsSame(figure, known)));
    }

    /// <summary>"Per hour" belongs to the price: null when nothing of the kind was lost.</summary>
    public static string? LostPer(ReadSentence draft, IReadOnlyList<ReadSentence> source)
    {
        foreach (var sentence in source)
        {
            for (var at = 0; at + 1 < sentence.Tokens.Count; at++)
            {
                if (sentence.Tokens[at].Text == "per" && draft.Figures.Any(figure => sentence.Figures.Any(known => IsSame(figure, known)))
                    && sentence.Words.FirstOrDefault(word => word.At == at + 1) is { Key: { } key } && !draft.Keys.Contains(key, StringComparer.Ordinal))
                {
                    return sentence.Tokens[at + 1].Text;
                }
            }
        }

        return null;
    }

    private static bool IsSame(Figure figure, Figure known) =>
        figure.Low == known.Low && figure.High == known.High && figure.Bound == known.Bound && figure.Unit == known.Unit
        && (figure.IsApproximate || !known.IsApproximate)
        && (figure.IsMeasured || figure.Counted.Count == 0 || known.Counted.Count == 0 || figure.Counted.Intersect(known.Counted, StringComparer.Ordinal).Any());
}
