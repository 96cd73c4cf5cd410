using SecondOpinion.Bot.Adapters.Content;
using Xunit;

namespace SecondOpinion.Bot.Tests.Adapters.Content.Guide;

public sealed class GuideBookLoaderTests
{
    [Fact]
    public void The_guide_of_this_repository_has_no_fault() => Assert.NotEmpty(RealGuide.Book.Passages);

    [Fact]
    public void A_figure_is_filled_in_with_its_unit()
    {
        using var files = new GuideFiles();
        var passage = files.Load().Passage("cost.scan");
        Assert.Equal("A scan is quoted at 1,000–2,500 KRW.", passage.Text);
        Assert.Equal(["price.scan"], passage.Facts);
    }

    [Fact]
    public void Every_fault_is_named_at_once_with_file_and_line()
    {
        using var files = new GuideFiles();
        files.Write("guide/en/topic.md", GuideFiles.Topic.Replace("{price.scan}", "{price.scam}", StringComparison.Ordinal) + """

            ## Again {#cost.scan}

            Asked: what
            Source: nobody

            It costs 300 won.
            """);
        var faults = Assert.Throws<ContentException>(files.Load).Faults.Select(f => f[(f.IndexOf("topic.md", StringComparison.Ordinal) + 8)..]).ToArray();
        Assert.Equal(
            [
                ":14: passage 'cost.scan' names the fact 'price.scam', which facts.yaml does not have",
                ":20: passage 'cost.scan' has the figure '300' typed by hand; write a fact id in braces",
                ":15: passage 'cost.scan' names the source 'nobody', which sources.yaml does not have",
                $":15: passage 'cost.scan' stands here a second time, first in {files.Path("guide/en/topic.md")}:9",
            ],
            faults);
    }

    [Theory]
    [InlineData("\"119\"", "KR", true)]
    [InlineData("\"1577-7129\"", "KR", true)]
    [InlineData("\"02-123-4567\"", "KR", true)]
    [InlineData("\"911\"", "KR", false)]
    [InlineData("\"19\"", "KR", false)]
    [InlineData("\"+82 44 320 0119\"", "KR", true)]
    [InlineData("\"+1 44 320 0119\"", "KR", false)]
    [InlineData("\"911\"", "US", true)]
    [InlineData("\"nine\"", "US", false)]
    public void A_phone_number_matches_the_numbering_of_its_country(string number, string country, bool isRight)
    {
        using var files = new GuideFiles();
        files.Write("guide/facts.yaml", GuideFiles.Facts + $"""

            - id: phone.one
              what: A line
              text: {number}
              unit: phone
              country: {country}
              sources: [s]
              checked-on: 2026-01-01
              valid-until: 2027-01-01
              status: current
            """);
        var fault = Record.Exception(() => files.Load());
        Assert.Equal(isRight, fault is null);
    }

    [Fact]
    public void An_expired_fact_is_reported_and_does_not_stop_the_load()
    {
        using var files = new GuideFiles();
        var book = files.Load();
        Assert.Empty(book.ExpiredOn(new DateOnly(2027, 1, 1)));
        Assert.Equal(["price.scan"], book.ExpiredOn(new DateOnly(2027, 1, 2)).Select(f => f.Id));
    }
}
