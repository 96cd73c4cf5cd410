using SecondOpinion.Bot.Domain.Handoff;
using Xunit;

namespace SecondOpinion.Bot.Tests.Domain.Handoff;

public sealed class OpeningHoursTests
{
    private static readonly OpeningHours Hours = new(["Mon-Fri 09:00-18:00", "Sat 10:00-13:00"]);

    // 2026-11-20 is a Friday.
    [Theory]
    [InlineData("2026-11-20T09:00", true)]
    [InlineData("2026-11-20T08:59", false)]
    [InlineData("2026-11-20T18:00", false)]
    [InlineData("2026-11-21T12:59", true)]
    [InlineData("2026-11-22T12:00", false)]
    public void It_is_open_within_its_lines(string local, bool open) => Assert.Equal(open, Hours.IsOpen(DateTime.Parse(local, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void The_next_opening_passes_the_week_end() =>
        Assert.Equal(new DateTime(2026, 11, 23, 9, 0, 0), Hours.NextOpening(new DateTime(2026, 11, 21, 13, 0, 0)));

    [Fact]
    public void Without_lines_it_is_always_open() => Assert.True(new OpeningHours([]).IsOpen(new DateTime(2026, 11, 22, 3, 0, 0)));

    [Theory]
    [InlineData("Mon-Fri 09:00")]
    [InlineData("Mo-Fr 09:00-18:00")]
    [InlineData("Mon 18:00-09:00")]
    [InlineData("")]
    public void Another_form_is_no_line(string line) => Assert.False(OpeningHours.IsLine(line));
}
