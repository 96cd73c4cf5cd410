using SecondOpinion.Bot.Domain.Situation;
using Xunit;

namespace SecondOpinion.Bot.Tests.Domain.Situation;

public sealed class SignalReaderTests
{
    private static readonly SignalReader Reader = new(
    [
        new Signal("flag.same-day", [[["today"], ["decid*", "sign"]]], ["not today"]),
        new Signal("flag.risks", [[["no"], ["risk"]]], []),
    ]);

    [Fact]
    public void A_signal_is_found_when_every_group_stands_in_one_sentence_and_quotes_that_sentence() =>
        Assert.Equal([("flag.same-day", "I must decide TODAY")], Reader.Read("Hello there. I must decide TODAY! What now?"));

    [Fact]
    public void Groups_in_different_sentences_are_no_signal() => Assert.Empty(Reader.Read("I came today. I will decide later."));

    [Fact]
    public void A_word_inside_another_word_does_not_count() => Assert.Empty(Reader.Read("The design is from today, they said."));

    [Fact]
    public void A_star_stands_for_any_ending() => Assert.Single(Reader.Read("Deciding today is required."));

    [Fact]
    public void An_exception_silences_its_sentence_alone() =>
        Assert.Equal([("flag.same-day", "But sign today they say")], Reader.Read("I will not sign, not today. But sign today they say."));

    [Fact]
    public void Full_width_letters_and_curly_signs_are_read_as_plain_ones() => Assert.Single(Reader.Read("“ＳＩＧＮ” — ｔｏｄａｙ"));

    [Fact]
    public void The_same_signal_is_reported_once() => Assert.Single(Reader.Read("Sign today. Sign today."));
}
