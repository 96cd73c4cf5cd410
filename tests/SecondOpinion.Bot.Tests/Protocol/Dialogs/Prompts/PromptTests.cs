using SecondOpinion.Bot.Protocol.Dialogs;
using SecondOpinion.Bot.Protocol.Dialogs.Choices;
using SecondOpinion.Bot.Protocol.Dialogs.Prompts;
using SecondOpinion.Bot.Protocol.Schema;
using SecondOpinion.Bot.Protocol.Turns;
using Xunit;

namespace SecondOpinion.Bot.Tests.Protocol.Dialogs.Prompts;

public sealed class PromptTests
{
    private static readonly PromptOptions Question = new()
    {
        Prompt = MessageFactory.Text("where?"),
        RetryPrompt = MessageFactory.Text("where, please?"),
        Choices = ChoiceFactory.ToChoices(["Korea", "Home"]),
    };

    [Fact]
    public async Task A_choice_not_understood_is_asked_again_in_the_other_words_until_it_is()
    {
        var dialogs = Asking(new ChoicePrompt("p"), Question);

        Assert.Equal(["where?"], await dialogs.SayAsync("hi"));
        Assert.Equal(["where, please?"], await dialogs.SayAsync("purple"));
        await dialogs.SayAsync("2");

        Assert.Equal("Home", Assert.IsType<FoundChoice>(dialogs.Last!.Result).Value);
    }

    [Fact]
    public async Task The_validator_sees_the_number_of_the_attempt_and_what_was_understood()
    {
        var seen = new List<(int, bool)>();
        var dialogs = Asking(new ChoicePrompt("p", (c, _) =>
        {
            seen.Add((c.AttemptCount, c.Recognized.Succeeded));
            return Task.FromResult(c.AttemptCount == 3);
        }), Question);
        foreach (var text in new[] { "hi", "purple", "Korea", "green" })
            await dialogs.SayAsync(text);

        Assert.Equal([(1, false), (2, true), (3, false)], seen);
        Assert.Equal(DialogTurnStatus.Complete, dialogs.Last!.Status);
        Assert.Null(dialogs.Last.Result);
    }

    [Fact]
    public async Task A_validator_that_answered_itself_is_not_talked_over()
    {
        var dialogs = Asking(new TextPrompt("p", async (c, t) =>
        {
            await c.Context.SendActivityAsync("too short", cancellationToken: t);
            return false;
        }), Question);
        await dialogs.SayAsync("hi");

        Assert.Equal(["too short"], await dialogs.SayAsync("x"));
    }

    [Fact]
    public async Task An_event_is_no_answer_and_no_attempt()
    {
        var dialogs = Asking(new TextPrompt("p"), Question);
        await dialogs.SayAsync("hi");

        Assert.Empty(await dialogs.SendAsync(new Activity { Type = ActivityTypes.Event, Name = "x", Conversation = new("c1") }));
        Assert.Contains("\"attempts\":0", await dialogs.StoredAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_without_text_does_not_answer_a_text_prompt()
    {
        var dialogs = Asking(new TextPrompt("p"), Question);
        await dialogs.SayAsync("hi");

        Assert.Equal(["where, please?"], await dialogs.SayAsync("  "));
    }

    [Fact]
    public async Task Reprompting_asks_the_first_question_again()
    {
        var dialogs = Asking(new TextPrompt("p"), Question);
        await dialogs.SayAsync("hi");
        dialogs.Instead = async dc =>
        {
            await dc.RepromptDialogAsync();
            return Dialog.EndOfTurn;
        };

        Assert.Equal(["where?"], await dialogs.SayAsync("what does it cost?"));
    }

    [Fact]
    public async Task Choices_are_buttons_where_there_are_buttons_before_those_the_question_brings()
    {
        var question = Question with { Prompt = MessageFactory.SuggestedActions(["Skip"], "where?") };
        var asked = await Asking(new ChoicePrompt("p"), question).AskedAsync("hi");

        Assert.Equal(["Korea", "Home", "Skip"], asked.SuggestedActions!.Actions!.Select(a => a.Title));
        Assert.Equal((InputHints.ExpectingInput, "where?"), (asked.InputHint, asked.Text));
    }

    [Fact]
    public void Choices_are_a_numbered_list_where_there_are_no_buttons() =>
        Assert.Equal("where?\n\n1. Korea\n2. Home", ChoiceFactory.ForChannel("msteams", Question.Choices!, "where?").Text);

    [Fact]
    public async Task Yes_and_no_are_the_words_the_question_brings()
    {
        var dialogs = Asking(new ConfirmPrompt("p"), Question with { Choices = [new("Yes, delete"), new("No, keep", "keep it")] });
        await dialogs.SayAsync("hi");
        await dialogs.SayAsync("keep it please");

        Assert.Equal(false, dialogs.Last!.Result);
    }

    [Fact]
    public async Task A_pressed_button_that_sends_a_value_and_no_text_is_an_answer()
    {
        var dialogs = Asking(new ChoicePrompt("p"), Question);
        await dialogs.SayAsync("hi");
        await dialogs.SendAsync(new Activity
        {
            Type = ActivityTypes.Message,
            Conversation = new("c1"),
            Value = System.Text.Json.JsonSerializer.SerializeToElement("Home"),
        });

        Assert.Equal("Home", Assert.IsType<FoundChoice>(dialogs.Last!.Result).Value);
    }

    private static DialogsUnderTest Asking(Dialog prompt, PromptOptions options) => new(new Asker(options), prompt);

    private sealed class Asker(PromptOptions options) : Dialog("asker")
    {
        public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? _ = null, CancellationToken cancellationToken = default) =>
            dc.PromptAsync("p", options, cancellationToken);
    }
}
