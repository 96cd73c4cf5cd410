using SecondOpinion.Bot.Protocol.Dialogs.Prompts;
using SecondOpinion.Bot.Protocol.Dialogs.Waterfall;
using Xunit;

namespace SecondOpinion.Bot.Tests.Protocol.Dialogs.Waterfall;

/// <summary>
/// Documents as version 1 (where, what, why) stored them while "what" had asked. They must never be regenerated: people's
/// conversations look like this.
/// </summary>
public sealed class UpgradedFlowTests
{
    private const string StoredWhileWhatAsked = """
        {"dialogs":{"dialogStack":[
          {"id":"text","state":{"options":{"prompt":{"type":"message","text":"what?","inputHint":"acceptingInput"}},"attempts":0}},
          {"id":"w","state":{"$step":"what","$version":"1","kept":"Korea"}}]}}
        """;

    [Fact]
    public async Task The_snapshot_is_what_this_version_writes_too()
    {
        var dialogs = WaterfallDialogTests.Conversation([], "where", "what", "why");
        await dialogs.SayAsync("hi");
        await dialogs.SayAsync("Korea");

        Assert.Equal(
            StoredWhileWhatAsked.Replace(",\"kept\":\"Korea\"", "", StringComparison.Ordinal).ReplaceLineEndings("").Replace("  ", "", StringComparison.Ordinal).Replace("[ ", "[", StringComparison.Ordinal),
            await dialogs.StoredAsync());
    }

    [Theory]
    [InlineData("unchanged", "where what why", "why <- what=knee")]
    [InlineData("a step inserted before it", "where since what why", "why <- what=knee")]
    [InlineData("a step inserted after it", "where what since why", "since <- what=knee")]
    [InlineData("the next step removed", "where what when", "when <- what=knee")]
    [InlineData("steps in another order", "what where why", "where <- what=knee")]
    [InlineData("the step removed", "where why", "where <- null")]
    public async Task An_answer_given_after_an_upgrade_goes_to_the_step_that_follows_today(string _, string stepsNow, string next)
    {
        var seen = new List<string>();
        var dialogs = WaterfallDialogTests.Conversation(seen, stepsNow.Split(' '));
        await dialogs.StoreAsync(StoredWhileWhatAsked);

        await dialogs.SayAsync("knee");

        Assert.Equal([next], seen);
        Assert.Contains("\"kept\":\"Korea\"", await dialogs.StoredAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_renamed_step_is_found_through_all_its_former_names()
    {
        var seen = new List<string>();
        var dialogs = new DialogsUnderTest(
            new WaterfallDialog(
                "w", "3",
                [.. new[] { "where", "recommended", "why" }.Select(n => WaterfallDialogTests.Ask(n, seen))],
                new Dictionary<string, string> { ["what"] = "treatment", ["treatment"] = "recommended" }),
            new TextPrompt("text"));
        await dialogs.StoreAsync(StoredWhileWhatAsked);

        await dialogs.SayAsync("knee");

        Assert.Equal(["why <- recommended=knee"], seen);
        Assert.Contains("\"$version\":\"3\"", await dialogs.StoredAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_last_step_renamed_ends_the_flow_with_the_answer()
    {
        var dialogs = new DialogsUnderTest(
            new WaterfallDialog("w", "2", [WaterfallDialogTests.Ask("only")], new Dictionary<string, string> { ["what"] = "only" }), new TextPrompt("text"));
        await dialogs.StoreAsync(StoredWhileWhatAsked);

        await dialogs.SayAsync("knee");

        Assert.Equal("knee", dialogs.Last!.Result);
    }

    [Theory]
    [InlineData("a,b", "c=d", "The former name 'c' leads to no step.")]
    [InlineData("a,b", "c=d,d=c", "The former name 'c' leads to no step.")]
    [InlineData("a,b", "a=b", "'a' is the name of a step and a former name as well.")]
    [InlineData("a,a", "", "Two steps are called 'a'.")]
    public void A_flow_whose_names_cannot_be_resolved_is_refused_when_it_is_made(string steps, string former, string fault)
    {
        var names = former.Split(',', StringSplitOptions.RemoveEmptyEntries).ToDictionary(f => f.Split('=')[0], f => f.Split('=')[1]);

        var thrown = Assert.Throws<ArgumentException>(() =>
            new WaterfallDialog("w", "1", [.. steps.Split(',').Select(s => WaterfallDialogTests.Ask(s))], names));

        Assert.Equal(fault, thrown.Message);
    }
}
