using SecondOpinion.Bot.Domain.Emergency;
using SecondOpinion.Bot.Evaluation.Emergency.Training;
using Xunit;

namespace SecondOpinion.Bot.Tests.Domain.Emergency.Learned;

public sealed class OwnWordsTests
{
    private static readonly TrainingMessage[] Messages = [.. TrainingData.Read(Path.GetFullPath(Path.Combine(Screens.Directory, "..", "..")))];

    [Fact]
    public void What_the_bots_own_buttons_say_is_never_taken_over() =>
        Assert.Empty(Messages.Where(m => m.IsOwnWords && Screens.Shipped.Screen(m.Text).Level == TriageLevel.Red).Select(m => m.Text));

    [Fact]
    public void Of_what_people_write_all_day_at_most_one_in_five_hundred_is_taken_over()
    {
        var ordinary = Messages.Where(m => m.MustNotBeTaken && !m.IsHard).ToArray();

        Assert.InRange(ordinary.Count(m => Screens.Shipped.Screen(m.Text).Level == TriageLevel.Red), 0, ordinary.Length / 500);
    }
}
