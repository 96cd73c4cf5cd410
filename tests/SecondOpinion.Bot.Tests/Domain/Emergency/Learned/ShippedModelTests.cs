using SecondOpinion.Bot.Adapters.Content.Emergency;
using SecondOpinion.Bot.Domain.Emergency;
using SecondOpinion.Bot.Domain.Learning;
using SecondOpinion.Bot.Evaluation.Emergency.Training;
using Xunit;

namespace SecondOpinion.Bot.Tests.Domain.Emergency.Learned;

public sealed class ShippedModelTests
{
    private static string Root => Path.GetFullPath(Path.Combine(Screens.Directory, "..", ".."));

    [Fact]
    public void It_was_trained_from_the_messages_of_today() =>
        Assert.Equal(TrainingData.Fingerprint(Root), ModelFile.Read(File.ReadAllBytes(Path.Combine(Screens.Directory, "messages.model"))).TrainedFrom);

    [Fact]
    public void Training_twice_gives_the_same_bytes()
    {
        var few = TrainingData.Read(Root).Where((_, i) => i % 100 == 0).ToArray();

        Assert.Equal(ModelFile.Write(Trained(few)), ModelFile.Write(Trained(few)));
    }

    [Fact]
    public void Every_label_of_the_messages_is_one_of_five() =>
        Assert.Empty(TrainingData.Read(Root).Select(m => m.Label).Except(["emergency", "crisis", "urgent", "none", "info"]));

    [Fact]
    public void A_model_with_one_changed_byte_stops_the_start()
    {
        var model = File.ReadAllBytes(Path.Combine(Screens.Directory, "messages.model"));
        model[model.Length / 2] ^= 1;

        Assert.Throws<InvalidDataException>(() => new EmergencyScreen(SignBookLoader.Load(Screens.Directory), File.ReadAllLines(Path.Combine(Screens.Directory, "words.txt")), model));
    }

    [Fact]
    public void It_says_why()
    {
        var why = Screens.Shipped.Why(Screens.Shipped.Read("he is turning blue and does not answer"));

        Assert.Contains("emergency", why, StringComparison.Ordinal);
        Assert.Contains("blue", why, StringComparison.Ordinal);
    }

    private static LinearModel Trained(IReadOnlyList<TrainingMessage> messages) =>
        new MessageTrainer(SignBookLoader.Load(Screens.Directory), File.ReadAllLines(Path.Combine(Screens.Directory, "words.txt"))).Train(messages, new(0, 0, 1), "some");
}
