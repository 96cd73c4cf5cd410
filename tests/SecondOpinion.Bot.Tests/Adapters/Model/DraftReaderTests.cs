using SecondOpinion.Bot.Adapters.Model.Phrasing;
using Xunit;

namespace SecondOpinion.Bot.Tests.Adapters.Model;

public sealed class DraftReaderTests
{
    private const string Answer = """{"sentences":[{"passage":"a","quote":"q \" } {","text":"One."},{"text":"Two.","quote":"","passage":"b"}]}""";

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(1000)]
    public void Sentences_come_out_as_soon_as_they_are_whole_however_the_stream_is_cut(int piece)
    {
        var reader = new DraftReader();
        var read = Answer.Chunk(piece).SelectMany(letters => reader.Read(new string(letters)).ToArray()).ToArray();

        Assert.Equal(["One.", "Two."], read.Select(sentence => sentence.Text));
        Assert.Equal("q \" } {", read[0].Quote);
        Assert.True(reader.IsComplete);
    }

    [Fact]
    public void The_first_is_there_before_the_second_came()
    {
        var reader = new DraftReader();

        Assert.Single(reader.Read(Answer[..(Answer.IndexOf("},{", StringComparison.Ordinal) + 1)]));
        Assert.False(reader.IsComplete);
    }

    [Theory]
    [InlineData("Sure! {\"sentences\":[]}")]
    [InlineData("{\"answer\":\"x\"}")]
    [InlineData("{\"sentences\":[]} and more")]
    [InlineData("{\"sentences\":[{\"passage\":\"a\",\"quote\":\"b\",\"text\":\"c\",\"extra\":\"d\"}]}")]
    [InlineData("{\"sentences\":[{\"passage\":\"a\",\"quote\":\"b\"}]}")]
    [InlineData("{\"sentences\":[{\"passage\":\"a\",\"quote\":\"b\",\"text\":7}]}")]
    [InlineData("{\"sentences\":[{\"passage\":\"a\",\"quote\":\"b\",\"quote\":\"c\"}]}")]
    [InlineData("{\"sentences\":[,]}")]
    [InlineData("{\"sentences\":[\"It is free.\"]}")]
    public void Any_other_form_is_refused(string text) =>
        Assert.ThrowsAny<Exception>(() => new DraftReader().Read(text).ToArray());

    [Fact]
    public void Half_an_answer_is_not_complete()
    {
        var reader = new DraftReader();
        _ = reader.Read(Answer[..^2]).ToArray();

        Assert.False(reader.IsComplete);
    }
}
