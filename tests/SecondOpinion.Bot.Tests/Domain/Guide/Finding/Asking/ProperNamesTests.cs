using SecondOpinion.Bot.Domain.Guide.Finding.Asking;
using Xunit;

namespace SecondOpinion.Bot.Tests.Domain.Guide.Finding.Asking;

public sealed class ProperNamesTests
{
    [Fact]
    public void A_word_capitalised_inside_a_sentence_is_a_name() => Assert.Equal(["portugal"], ProperNames.Of("What is the capital of Portugal?"));

    [Fact]
    public void The_first_word_of_a_sentence_is_none() => Assert.Empty(ProperNames.Of("Visas? Where are they made?"));

    [Fact]
    public void A_text_that_capitalises_every_word_tells_nothing() => Assert.Empty(ProperNames.Of("How Much Does A Second Opinion Cost Here"));

    [Fact]
    public void Capital_letters_alone_are_an_abbreviation() => Assert.Empty(ProperNames.Of("what does an MRI cost"));
}
