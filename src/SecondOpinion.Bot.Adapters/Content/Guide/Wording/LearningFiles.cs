using SecondOpinion.Bot.Domain.Guide;

namespace SecondOpinion.Bot.Adapters.Content.Guide.Wording;

/// <summary>dialogs/guideanswers/ranking.txt and refusing.model, written by "guide-train" of tests/SecondOpinion.Bot.Evaluation.</summary>
public static class LearningFiles
{
    public const string Ranking = "ranking.txt";
    public const string Refusing = "refusing.model";

    /// <summary>Null with a fault: the product does not start without what it was tested with.</summary>
    internal static GuideLearning? Read(string directory, FaultList faults)
    {
        var (ranking, refusing) = (Path.Combine(directory, Ranking), Path.Combine(directory, Refusing));
        if (!File.Exists(ranking) || !File.Exists(refusing))
        {
            faults.Add(File.Exists(ranking) ? refusing : ranking, 1, "the file is missing: 'guide-train' of tests/SecondOpinion.Bot.Evaluation writes it");
            return null;
        }

        try
        {
            return GuideLearning.Read(File.ReadAllText(ranking), File.ReadAllBytes(refusing));
        }
        catch (InvalidDataException invalid)
        {
            faults.Add(refusing, 1, invalid.Message);
            return null;
        }
    }
}
