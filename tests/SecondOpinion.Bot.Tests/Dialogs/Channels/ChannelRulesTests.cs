using System.Text.Json;
using SecondOpinion.Bot.Dialogs.Channels;
using SecondOpinion.Bot.Protocol.Schema;
using Xunit;

namespace SecondOpinion.Bot.Tests.Dialogs.Channels;

/// <summary>What must hold of every message on a channel, whatever it says.</summary>
public sealed class ChannelRulesTests
{
    private const string RootType = "https://schema.org/Message";

    [Fact]
    public async Task Teams_gets_no_suggested_actions_no_headings_at_most_three_buttons_and_one_entity_in_its_bounds()
    {
        foreach (var message in (await RenderedConversation.HoldAsync()).Replies.SelectMany(reply => RenderedConversation.Forms.Render(reply, "msteams")))
        {
            Assert.Null(message.SuggestedActions);
            Assert.DoesNotContain(message.Text!.Split('\n'), line => line.StartsWith("# ", StringComparison.Ordinal));
            Assert.True(message.Entities is null || message.Entities.Count(entity => entity.Type == RootType) <= 1);
            foreach (var card in (message.Attachments ?? []).Select(attachment => attachment.Content!.Value))
            {
                Assert.Equal("AdaptiveCard", card.GetProperty("type").GetString());
                Assert.InRange(card.GetProperty("actions").GetArrayLength(), 1, 3);
                Assert.NotEmpty(card.GetProperty("fallbackText").GetString()!);
            }

            foreach (var claim in Claims(message))
                Assert.InRange(claim.GetProperty("appearance").GetProperty("name").GetString()!.Length, 1, 80);
        }
    }

    [Fact]
    public async Task Plain_text_is_short_and_has_no_markup_and_its_numbers_count_the_answers()
    {
        foreach (var reply in (await RenderedConversation.HoldAsync()).Replies)
        {
            var parts = RenderedConversation.Forms.Render(reply, "sms");
            Assert.All(parts, part => Assert.InRange(part.Text!.Length, 1, 1000));
            Assert.All(parts, part => Assert.True(part is { SuggestedActions: null, Attachments: null, Entities: null }));
            Assert.All(parts, part => Assert.DoesNotContain("**", part.Text!, StringComparison.Ordinal));
            foreach (var (choice, index) in Choices.In(reply).Said.Select((choice, index) => (choice, index)))
                Assert.Contains($"{index + 1}. {choice.Title}", parts[^1].Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Nothing_a_person_reads_is_lost_on_the_way_to_plain_text()
    {
        foreach (var reply in (await RenderedConversation.HoldAsync()).Replies)
        {
            var shown = Letters(string.Join(' ', RenderedConversation.Forms.Render(reply, "sms").Select(part => part.Text)));
            Assert.All(reply.Text!.Split('\n'), line => Assert.Contains(Letters(MarkdownLines.Plain(line)), shown, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("1", "Yes")]
    [InlineData(" 2. ", "No")]
    [InlineData("２", "No")]
    [InlineData("٢", "No")]
    [InlineData("1, 3", "Yes, Perhaps")]
    [InlineData("1 and 3", null)]
    [InlineData("4", null)]
    [InlineData("0", null)]
    [InlineData("119", null)]
    [InlineData("2 weeks", null)]
    [InlineData("99999999999999999999", null)]
    public void Numbers_are_the_answers_that_stand_beside_them_and_nothing_else_is(string typed, string? meant)
    {
        var message = new Activity { SuggestedActions = new SuggestedActions { Actions = [CardAction.ImBack("Yes"), CardAction.ImBack("No"), CardAction.ImBack("Perhaps")] } };

        Assert.Equal(meant, Choices.In(message).ValueOfNumbers(typed));
    }

    [Theory]
    [InlineData("# 119", "119")]
    [InlineData("**bold** and *slanted*", "bold and slanted")]
    [InlineData("[the page](https://bot.test/a_b)", "the page: https://bot.test/a_b")]
    [InlineData("as the guide says [1]", "as the guide says [1]")]
    [InlineData(@"she wrote \*this\* \[not a link\]\(x\)", "she wrote *this* [not a link](x)")]
    [InlineData("> say this", "say this")]
    [InlineData("#1 choice", "#1 choice")]
    [InlineData("* item", "- item")]
    [InlineData("[", "[")]
    [InlineData("[a](", "[a](")]
    [InlineData(@"ends with \", @"ends with \")]
    public void Markdown_becomes_words(string markdown, string words) => Assert.Equal(words, MarkdownLines.Plain(markdown));

    private static IEnumerable<JsonElement> Claims(Activity message) => (message.Entities ?? [])
        .Where(entity => entity.Type == RootType && entity.Properties!.ContainsKey("citation"))
        .SelectMany(entity => entity.Properties!["citation"].EnumerateArray());

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
