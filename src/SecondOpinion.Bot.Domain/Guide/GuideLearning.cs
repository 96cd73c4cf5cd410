using SecondOpinion.Bot.Domain.Guide.Finding.Ranking;
using SecondOpinion.Bot.Domain.Guide.Refusing;
using SecondOpinion.Bot.Domain.Learning;

namespace SecondOpinion.Bot.Domain.Guide;

/// <summary>What was learned from labelled questions: how passages are ordered, and when a question is refused.</summary>
public sealed class GuideLearning
{
    internal GuideLearning(RankingWeights ranking, LinearModel refusing) => (Ranking, Refusing) = (ranking, refusing);

    internal RankingWeights Ranking { get; }

    internal LinearModel Refusing { get; }

    /// <summary>Nothing learned yet: every feature counts the same and every question is answered. Where learning begins.</summary>
    internal static GuideLearning Nothing { get; } = new(
        RankingWeights.Even, new LinearModel([.. RefusalClasses.Names.Select(n => new LinearClass(n, 0, 0, n.StartsWith(RefusalClasses.Covered, StringComparison.Ordinal) ? 0 : 1, 1))], 1, new short[RefusalClasses.Names.Count * 2], "nothing"));

    /// <param name="ranking">dialogs/guideanswers/ranking.txt.</param>
    /// <param name="refusing">dialogs/guideanswers/refusing.model.</param>
    /// <exception cref="InvalidDataException">One of them is cut, changed, or of another version.</exception>
    public static GuideLearning Read(string ranking, ReadOnlySpan<byte> refusing)
    {
        var model = ModelFile.Read(refusing);
        return model.Classes.Select(c => c.Name).SequenceEqual(RefusalClasses.Names)
            ? new(RankingWeights.Read(ranking), model)
            : throw new InvalidDataException($"The refusing model does not tell, in this order: {string.Join(", ", RefusalClasses.Names)}.");
    }
}
