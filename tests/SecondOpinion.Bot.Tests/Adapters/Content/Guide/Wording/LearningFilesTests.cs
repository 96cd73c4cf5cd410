using System.Security.Cryptography;
using SecondOpinion.Bot.Adapters.Content;
using SecondOpinion.Bot.Adapters.Content.Guide;
using SecondOpinion.Bot.Adapters.Content.Guide.Wording;
using Xunit;

namespace SecondOpinion.Bot.Tests.Adapters.Content.Guide.Wording;

public sealed class LearningFilesTests
{
    private static readonly string[] LearnedFrom =
    [
        "training/answerable.jsonl", "training/declined.jsonl", "training/more.jsonl", "training/outside.jsonl",
        "questions.jsonl", "questions-independent-dev.jsonl", "questions-later.jsonl",
    ];

    [Fact]
    public void The_shipped_model_was_learned_from_the_questions_that_are_here()
    {
        var sets = Path.Combine(RealGuide.Root, "tests", "SecondOpinion.Bot.Evaluation", "Guide");
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in LearnedFrom)
        {
            hash.AppendData(File.ReadAllBytes(Path.Combine(sets, file)));
        }

        Assert.Equal(Convert.ToHexStringLower(hash.GetHashAndReset()), RealGuide.Book.Learning.Refusing.TrainedFrom);
    }

    [Fact]
    public void A_guide_without_them_does_not_load()
    {
        using var files = new GuideFiles();
        var fault = Assert.Throws<ContentException>(() => GuideBookLoader.Load(files.Path("guide"), files.Path("dialogs")));
        Assert.Contains(LearningFiles.Ranking, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_model_stops_the_start()
    {
        using var files = new GuideFiles();
        var real = Path.Combine(RealGuide.Root, "dialogs", "guideanswers");
        File.Copy(Path.Combine(real, LearningFiles.Ranking), files.Path($"dialogs/guideanswers/{LearningFiles.Ranking}"));
        var bytes = File.ReadAllBytes(Path.Combine(real, LearningFiles.Refusing));
        bytes[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(files.Path($"dialogs/guideanswers/{LearningFiles.Refusing}"), bytes);
        var fault = Assert.Throws<ContentException>(() => GuideBookLoader.Load(files.Path("guide"), files.Path("dialogs")));
        Assert.Contains("checksum", fault.Message, StringComparison.Ordinal);
    }
}
