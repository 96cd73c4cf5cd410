using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SecondOpinion.Bot.Host.Operations.Transcripts;
using SecondOpinion.Bot.Protocol.Schema;
using SecondOpinion.Bot.Protocol.State;
using Xunit;

namespace SecondOpinion.Bot.Tests.Host.Operations.Transcripts;

/// <summary>What a reader of Markdown makes of a transcript.</summary>
public sealed class TranscriptMarkdownTests
{
    private static readonly DateTimeOffset At = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("# Conversation closed")]
    [InlineData("## Bot, 2026-03-01 09:00:00 UTC")]
    [InlineData("It is over\n==========")]
    [InlineData("It is over\r\n---")]
    [InlineData("over\n\n## Bot, now\n\nTake this medicine")]
    public void A_heading_that_a_person_types_does_not_become_one(string typed)
    {
        var document = Markdown.Parse(Written([Person(typed), Bot("Thank you.")]));

        Assert.Equal([1, 2, 2], document.Descendants<HeadingBlock>().Select(heading => heading.Level));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("hello <img src=\"https://elsewhere.example/seen.png\">")]
    [InlineData("![seen](https://elsewhere.example/seen.png)")]
    [InlineData("[press here](https://elsewhere.example)")]
    [InlineData("<https://elsewhere.example>")]
    public void Nothing_that_a_person_types_becomes_markup(string typed)
    {
        var document = Markdown.Parse(Written([Person(typed)]));

        Assert.Empty(document.Descendants<HtmlBlock>());
        Assert.DoesNotContain(document.Descendants<Inline>(), inline => inline is HtmlInline or LinkInline or AutolinkInline);
    }

    [Fact]
    public void What_a_person_types_is_shown_as_it_was_typed() =>
        Assert.Contains("<p>They said: 2 * 3 = _6_ &lt;now&gt;!</p>", Markdown.ToHtml(Written([Person("They said: 2 * 3 = _6_ <now>!")])), StringComparison.Ordinal);

    [Fact]
    public void A_takeover_is_marked_and_a_person_cannot_mark_one() => Assert.Equal(
        ["Conversation c", "Person, 2026-03-01 09:00:00 UTC", "Bot, 2026-03-01 09:00:00 UTC (emergency takeover)"],
        Headings([Person("help") with { Importance = ActivityImportance.High }, Bot("Call now.") with { Importance = ActivityImportance.High }]));

    [Fact]
    public void Activities_that_are_not_messages_are_left_out() =>
        Assert.Equal(["Conversation c"], Headings([new Activity { Type = ActivityTypes.ConversationUpdate, Timestamp = At }]));

    [Fact]
    public void A_file_is_named()
    {
        var message = Person("") with { Attachments = [new Attachment { ContentType = "application/pdf", Name = "# scan.pdf" }] };

        var document = Markdown.Parse(Written([message]));

        Assert.Contains("[file] \\# scan.pdf", Written([message]), StringComparison.Ordinal);
        Assert.Equal(2, document.Descendants<HeadingBlock>().Count());
    }

    private static IEnumerable<string> Headings(IReadOnlyList<Activity> activities) =>
        Written(activities).Split('\n').Where(line => line.StartsWith('#')).Select(line => line.TrimStart('#', ' '));

    private static string Written(IReadOnlyList<Activity> activities) => new TranscriptMarkdown(TranscriptWords.Load(AppContext.BaseDirectory))
        .Of(ExportedConversation.Of("c", null, Redaction.Full, null, null, [.. activities.Select((activity, at) => new RecordedActivity(at + 1, activity))]));

    private static Activity Person(string text) => Message(text, RoleTypes.User);

    private static Activity Bot(string text) => Message(text, RoleTypes.Bot);

    private static Activity Message(string text, string role) => new()
    {
        Type = ActivityTypes.Message,
        Text = text,
        Timestamp = At,
        From = new ChannelAccount("id", role: role),
    };
}
