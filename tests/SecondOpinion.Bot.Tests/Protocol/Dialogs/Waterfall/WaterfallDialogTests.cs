using SecondOpinion.Bot.Protocol.Dialogs;
using SecondOpinion.Bot.Protocol.Dialogs.Prompts;
using SecondOpinion.Bot.Protocol.Dialogs.Waterfall;
using SecondOpinion.Bot.Protocol.Turns;
using Xunit;

namespace SecondOpinion.Bot.Tests.Protocol.Dialogs.Waterfall;

public sealed class WaterfallDialogTests
{
    [Fact]
    public async Task Steps_ask_one_after_another_and_each_gets_the_answer_to_the_one_before()
    {
        var seen = new List<string>();
        var dialogs = Conversation(seen, "where", "what", "why");

        Assert.Equal(["where?"], await dialogs.SayAsync("hi"));
        Assert.Equal(["what?"], await dialogs.SayAsync("Korea"));
        Assert.Equal(["why?"], await dialogs.SayAsync("knee"));
        await dialogs.SayAsync("unsure");

        Assert.Equal(["where <- null", "what <- where=Korea", "why <- what=knee"], seen);
        Assert.Equal(DialogTurnStatus.Complete, dialogs.Last!.Status);
        Assert.Equal("unsure", dialogs.Last.Result);
    }

    [Fact]
    public async Task A_step_can_go_on_at_once_without_asking()
    {
        var dialogs = new DialogsUnderTest(
            new WaterfallDialog("w", "1", [new("skip", (s, t) => s.NextAsync("given", t)), new("end", (s, t) => s.EndDialogAsync($"{s.AnsweredStep}={s.Result}", t))]));

        await dialogs.SayAsync("hi");

        Assert.Equal("skip=given", dialogs.Last!.Result);
    }

    [Fact]
    public async Task A_step_that_goes_on_twice_is_a_bug_and_says_so()
    {
        var dialogs = new DialogsUnderTest(new WaterfallDialog("w", "1", [new("twice", async (s, t) =>
        {
            await s.NextAsync(cancellationToken: t);
            return await s.NextAsync(cancellationToken: t);
        }), Ask("q")]), new TextPrompt("text"));

        var thrown = await Assert.ThrowsAsync<InvalidOperationException>(() => dialogs.SayAsync("hi"));
        Assert.Equal("The step 'twice' of 'w' went on twice.", thrown.Message);
    }

    [Fact]
    public async Task Values_and_options_are_there_in_later_turns_as_they_were_set()
    {
        var dialogs = new DialogsUnderTest(
            new WaterfallDialog("w", "1",
            [
                new("first", (s, t) =>
                {
                    s.Values.Set("when", new DateOnly(2026, 11, 21));
                    s.Values.Set("picked", new List<string> { "CT", "MRI" });
                    return Ask("q").RunAsync(s, t);
                }),
                new("last", (s, t) => s.EndDialogAsync($"{s.Values.Get<DateOnly>("when"):O} {string.Join('+', s.Values.Get<List<string>>("picked")!)} {s.GetOptions<string>()}", t)),
            ]), new TextPrompt("text"));

        dialogs.Instead = dc => dc.BeginDialogAsync("w", "opts");
        await dialogs.SayAsync("hi");
        await dialogs.SayAsync("answer");

        Assert.Equal("2026-11-21 CT+MRI opts", dialogs.Last!.Result);
    }

    [Fact]
    public async Task It_can_begin_at_any_step_with_the_values_of_an_earlier_run()
    {
        var seen = new List<string>();
        var dialogs = Conversation(seen, "where", "what", "why");
        await dialogs.SayAsync("hi");

        dialogs.Instead = dc =>
        {
            dc.Stack[^1].State.Set("kept", 7);
            var values = dc.Stack[^1].State;
            return ReplaceAsync(dc, new WaterfallOptions { StartAt = "what", Values = values });
        };
        Assert.Equal(["what?"], await dialogs.SayAsync("back"));

        Assert.Equal("what <- null", seen[^1]);
        Assert.Contains("\"kept\":7", await dialogs.StoredAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Beginning_at_a_step_that_never_was_is_a_bug()
    {
        var dialogs = Conversation([], "where");
        dialogs.Instead = dc => dc.BeginDialogAsync("w", new WaterfallOptions { StartAt = "nowhere" });

        await Assert.ThrowsAsync<ArgumentException>(() => dialogs.SayAsync("hi"));
    }

    [Fact]
    public async Task A_step_that_asks_without_a_prompt_gets_the_next_message_as_answer()
    {
        var dialogs = new DialogsUnderTest(new WaterfallDialog("w", "1",
        [
            new("asks", async (s, t) =>
            {
                await s.Context.SendActivityAsync("name?", cancellationToken: t);
                return Dialog.EndOfTurn;
            }),
            new("last", (s, t) => s.EndDialogAsync(s.Result, t)),
        ]));
        await dialogs.SayAsync("hi");

        await dialogs.SendAsync(new() { Type = "event", Name = "x", Conversation = new("c1") });
        Assert.Equal(DialogTurnStatus.Waiting, dialogs.Last!.Status);
        await dialogs.SayAsync("Ann");
        Assert.Equal("Ann", dialogs.Last!.Result);
    }

    internal static DialogsUnderTest Conversation(List<string> seen, params string[] steps) =>
        new(new WaterfallDialog("w", "1", [.. steps.Select(s => Ask(s, seen))]), new TextPrompt("text"));

    internal static NamedStep Ask(string name, List<string>? seen = null) => new(name, (s, t) =>
    {
        seen?.Add($"{s.StepName} <- {(s.AnsweredStep is null ? "null" : $"{s.AnsweredStep}={s.Result}")}");
        return s.PromptAsync("text", new PromptOptions { Prompt = MessageFactory.Text($"{name}?") }, t);
    });

    private static async Task<DialogTurnResult> ReplaceAsync(DialogContext dc, WaterfallOptions options)
    {
        await dc.CancelAllDialogsAsync();
        return await dc.BeginDialogAsync("w", options);
    }
}
