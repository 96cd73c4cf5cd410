using SecondOpinion.Bot.Domain.Language;
using SecondOpinion.Bot.Domain.Learning;
using Xunit;

namespace SecondOpinion.Bot.Tests.Domain.Learning;

public class LinearModelTests
{
    private const int Bits = 12;

    private static readonly (string Text, bool Yes)[] Texts =
    [
        ("the kettle is boiling over", true), ("water boiling over the stove", true), ("it boils over now", true), ("pot boiling over", true),
        ("the kettle is on the shelf", false), ("cold water in a glass", false), ("where is the stove", false), ("a pot on the shelf", false),
    ];

    [Fact]
    public void It_tells_apart_what_it_was_shown_and_what_is_said_alike()
    {
        var model = Trained();

        Assert.All(Texts, t => Assert.Equal(t.Yes, Score(model, t.Text) > 0));
        Assert.True(Score(model, "soup boiling over") > 0);
        Assert.True(Score(model, "a glass on the shelf") < 0);
    }

    [Fact]
    public void The_same_data_give_the_same_bytes() => Assert.Equal(ModelFile.Write(Trained()), ModelFile.Write(Trained()));

    [Fact]
    public void What_is_written_is_read_again()
    {
        var model = Trained();
        var read = ModelFile.Read(ModelFile.Write(model));

        Assert.Equal(model.Classes, read.Classes);
        Assert.Equal("data", read.TrainedFrom);
        Assert.Equal(Score(model, "the soup is boiling"), Score(read, "the soup is boiling"));
    }

    [Theory]
    [InlineData(30)]
    [InlineData(2000)]
    public void One_changed_byte_is_refused(int at)
    {
        var bytes = ModelFile.Write(Trained());
        bytes[at] ^= 1;

        Assert.Contains("checksum", Assert.Throws<InvalidDataException>(() => ModelFile.Read(bytes)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_file_is_refused() => Assert.Throws<InvalidDataException>(() => ModelFile.Read([]));

    [Fact]
    public void It_says_what_weighed_most_and_where_that_stands()
    {
        var folded = TextFolding.Fold("a pot boiling over");
        var bag = new FeatureBag();
        TextFeatures.Add(folded, bag);

        var (feature, adds) = Trained().Explain(bag.Features, 0)[0];

        Assert.True(adds > 0);
        Assert.Contains(folded.Substring(feature.Start, feature.Length).Trim(), "boiling over", StringComparison.Ordinal);
    }

    private static LinearModel Trained()
    {
        var trainer = new LinearTrainer(Bits);
        trainer.Train([.. Texts.Select(t => new Example(Bag(t.Text).Features, Bits))], [.. Texts.Select(t => t.Yes)], [.. Texts.Select(_ => 1.0)], 10);
        return Quantised.Model([("over", trainer, 0, -0.5)], Bits, "data");
    }

    private static long Score(LinearModel model, string text)
    {
        Span<long> scores = stackalloc long[1];
        model.Score(Bag(text).Features, scores);
        return scores[0];
    }

    private static FeatureBag Bag(string text)
    {
        var bag = new FeatureBag();
        TextFeatures.Add(TextFolding.Fold(text), bag);
        return bag;
    }
}
