using SecondOpinion.Bot.Adapters.Content.Emergency;
using SecondOpinion.Bot.Domain.Learning;

namespace SecondOpinion.Bot.Evaluation.Emergency.Training;

/// <summary>
/// Trains the classifier of the emergency screen and writes dialogs/emergency/messages.model. With --validate it trains on four fifths, prints what the rest is
/// decided like at several thresholds, and writes nothing.
/// </summary>
internal static class EmergencyTraining
{
    /// <summary>Chosen on the fifth that --validate keeps out.</summary>
    private static readonly MessageTrainer.Thresholds Chosen = new(Emergency: 0.2, Crisis: 0.0, AmberBelow: 0.15);

    public static int Run(IReadOnlyList<string> arguments)
    {
        var root = RepositoryRoot.Find();
        var directory = Path.Combine(root, "dialogs", "emergency");
        var trainer = new MessageTrainer(SignBookLoader.Load(directory), File.ReadAllLines(Path.Combine(directory, "words.txt")));
        var messages = TrainingData.Read(root);
        if (arguments.Contains("--validate"))
        {
            var bytes = ModelFile.Write(trainer.Train([.. messages.Where(m => !m.Held)], Chosen, "validation"));
            Validation.Print(new(SignBookLoader.Load(directory), File.ReadAllLines(Path.Combine(directory, "words.txt")), bytes), [.. messages.Where(m => m.Held)], arguments.Contains("--wrong"));
            return 0;
        }

        var model = ModelFile.Write(trainer.Train(messages, Chosen, TrainingData.Fingerprint(root)));
        File.WriteAllBytes(Path.Combine(directory, "messages.model"), model);
        Console.WriteLine($"{messages.Count} messages, {model.Length} bytes written");
        return 0;
    }
}
