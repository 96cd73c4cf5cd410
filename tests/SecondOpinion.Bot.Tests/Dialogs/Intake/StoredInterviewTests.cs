using System.Text.Json;
using SecondOpinion.Bot.Conversations;
using SecondOpinion.Bot.Dialogs.Routing;
using SecondOpinion.Bot.Protocol.State;
using SecondOpinion.Bot.Tests.Host;
using SecondOpinion.Bot.Tests.Protocol.State;
using Xunit;

namespace SecondOpinion.Bot.Tests.Dialogs.Intake;

/// <summary>
/// Conversations as version "1" of the flow stored them (Snapshots/, written by the bot of that time and never edited) go on with today's flow
/// and with later ones.
/// </summary>
public sealed class StoredInterviewTests
{
    private const string Id = "conversation";

    private static readonly Lazy<BotContent> Upgraded = new(() => TestFlows.Upgraded(AppContext.BaseDirectory));

    private readonly MemoryTurnStore _store = new();

    [Fact]
    public async Task At_a_choice_today_s_flow_takes_the_answer_and_asks_the_next_question()
    {
        await using var bot = await ResumedAsync("choice", BotOnStore.Content);

        AssertShows("Question 10 of 10", await SayAsync(bot, "Within a month"));
        AssertShows("**When you must decide:** Within a month", await SayAsync(bot, "skip"));
    }

    [Fact]
    public async Task In_a_checklist_today_s_flow_keeps_what_was_picked_and_said()
    {
        await using var bot = await ResumedAsync("checklist", BotOnStore.Content);

        AssertShows("So far: Images (X-ray, CT, MRI); Lab results; Photos; “There is also a long letter of my family doctor”", await SayAsync(bot, "ct"));
        AssertShows("Question 8 of 10", await SayAsync(bot, "done"));
    }

    [Fact]
    public async Task At_the_summary_today_s_flow_makes_the_brief()
    {
        await using var bot = await ResumedAsync("summary", BotOnStore.Content);

        AssertBrief(await SayAsync(bot, "Yes, show my brief"));
    }

    [Fact]
    public async Task At_a_choice_a_newer_flow_goes_on_and_asks_its_new_question_before_it_sums_up()
    {
        await using var bot = await ResumedAsync("choice", Upgraded.Value);

        AssertShows("Question 11 of 11", await SayAsync(bot, "Within a month"));
        AssertShows("Question 4 of 11.** Who is with you?", await SayAsync(bot, "skip"));
        var summary = await SayAsync(bot, "alone");
        AssertShows("10. **When you must decide:** Within a month", summary);
        AssertShows("8. **Which records you have:** Lab results; Photos", summary);
        AssertBrief(await SayAsync(bot, "Yes, show my brief"));
    }

    [Fact]
    public async Task In_a_checklist_that_was_renamed_a_newer_flow_keeps_what_was_picked_and_said()
    {
        await using var bot = await ResumedAsync("checklist", Upgraded.Value);

        AssertShows("So far: Images (X-ray, CT, MRI); Lab results; Photos; “There is also a long letter of my family doctor”", await SayAsync(bot, "ct"));
        AssertShows("Question 9 of 11", await SayAsync(bot, "done"));
    }

    [Fact]
    public async Task At_the_summary_a_newer_flow_makes_the_brief_with_the_records_under_their_former_name()
    {
        await using var bot = await ResumedAsync("summary", Upgraded.Value);

        AssertBrief(await SayAsync(bot, "Yes, show my brief"));
    }

    [Theory]
    [InlineData("choice", "deadline", "Within a month", "Question 9 of 9")]
    [InlineData("checklist", "records", "ct", "Question 7 of 9")]
    [InlineData("choice", "hesitation", "Within a month", "Question 9 of 9")]
    [InlineData("checklist", "hesitation", "done", "Question 7 of 9")]
    public async Task Without_the_question_that_waited_or_one_before_it_the_interview_goes_on_at_the_next(string snapshot, string gone, string said, string asked)
    {
        await using var bot = await ResumedAsync(snapshot, TestFlows.Without(AppContext.BaseDirectory, gone));

        AssertShows(asked, await SayAsync(bot, said));
    }

    [Fact]
    public async Task Without_a_question_that_was_answered_the_brief_is_made_of_the_others()
    {
        await using var bot = await ResumedAsync("summary", TestFlows.Without(AppContext.BaseDirectory, "hesitation"));

        AssertBrief(await SayAsync(bot, "Yes, show my brief"));
    }

    [Theory]
    [InlineData("choice", "When do you have to decide?")]
    [InlineData("checklist", "So far: Lab results; Photos")]
    [InlineData("summary", "Shall I show your brief")]
    public async Task Who_comes_back_and_asks_for_help_is_asked_what_waited(string snapshot, string asked)
    {
        await using var bot = await ResumedAsync(snapshot, Upgraded.Value);

        AssertShows(asked, await SayAsync(bot, "help"));
    }

    /// <summary>A process of this content on the stored conversation, in which the page has just joined again.</summary>
    private async Task<BotOnStore> ResumedAsync(string snapshot, BotContent content)
    {
        var state = JsonElement.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Dialogs", "Intake", "Snapshots", snapshot + ".json")));
        await _store.WriteAsync(new Dictionary<string, StoreItem> { [ConversationState.KeyOf(Id)] = new(state, null) }, default);
        var bot = new BotOnStore(_store, new SettableTime(), content);
        Assert.Empty(await bot.JoinAsync(Id));
        return bot;
    }

    private static async Task<string> SayAsync(BotOnStore bot, string text)
    {
        var said = string.Join("\n\n", (await bot.SayAsync(Id, text)).Select(reply => reply.Text));
        Assert.DoesNotContain("Hello. I help people", said, StringComparison.Ordinal);
        return said;
    }

    private static void AssertShows(string expected, string said) => Assert.True(said.Contains(expected, StringComparison.Ordinal), $"\"{expected}\" is not in: {said}");

    private static void AssertBrief(string said)
    {
        AssertShows("Your second-opinion brief", said);
        var records = said[said.IndexOf("Records you have", StringComparison.Ordinal)..said.IndexOf("Records still to gather", StringComparison.Ordinal)];
        AssertShows("Lab results", records);
        AssertShows("Photos", records);
    }
}
