using SecondOpinion.Bot.Domain.Language;
using Xunit;

namespace SecondOpinion.Bot.Tests.Domain.Language;

public sealed class SpelledOutTests
{
    [Theory]
    [InlineData(" h e l p m e ", " helpme ")]
    [InlineData(" so h e l p m e now ", " so helpme now ")]
    [InlineData(" a b c d ", " a b c d ")]
    [InlineData(" i am at l 4 5 s 1 ", " i am at l 4 5 s 1 ")]
    [InlineData(" ", " ")]
    [InlineData("", "")]
    public void Five_letters_and_more_that_stand_apart_become_one_word(string folded, string joined) => Assert.Equal(joined, SpelledOut.Join(folded));
}
