using SecondOpinion.Bot.Domain.Guide.Finding.Ranking;
using SecondOpinion.Bot.Domain.Guide.Finding.Wording;
using Xunit;

namespace SecondOpinion.Bot.Tests.Domain.Guide.Finding.Ranking;

public sealed class OverlapTests
{
    [Fact]
    public void The_same_text_is_fully_alike_and_a_foreign_one_not_at_all()
    {
        Assert.Equal(1, Letters("can I pay by card").With(Letters("Can I pay by card?")), 9);
        Assert.Equal(0, Letters("can I pay by card").With(Letters("ωωω")));
        Assert.Equal(0, Letters("").With(Letters("")));
    }

    [Fact]
    public void Letters_see_past_a_slip_that_parts_words()
    {
        Assert.True(Letters("interpreter").With(Letters("interpretter")) > 0.6);
        Assert.Equal(0, Overlap.OfWords(["interpreter"]).With(Overlap.OfWords(["interpretter"])));
    }

    [Fact]
    public void Words_count_once_and_in_any_order() =>
        Assert.Equal(1, Overlap.OfWords(["is", "it", "rude", "it"]).With(Overlap.OfWords(["rude", "is", "it"])), 9);

    private static Overlap Letters(string text) => Overlap.OfLetters(TextWords.Of(text));
}
