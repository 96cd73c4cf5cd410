using SecondOpinion.Bot.Protocol.Dialogs;
using SecondOpinion.Bot.Protocol.Dialogs.Prompts;
using SecondOpinion.Bot.Protocol.Dialogs.Waterfall;
using SecondOpinion.Bot.Protocol.Turns;
using SecondOpinion.Bot.Tests.Protocol.Dialogs.Waterfall;
using SecondOpinion.Bot.Tests.Protocol.Turns;
using Xunit;

namespace SecondOpinion.Bot.Tests.Protocol.Dialogs;

public sealed class ComponentDialogTests
{
    [Fact]
    public async Task A_component_runs_its_own_dialogs_and_ends_with_their_result()
    {
        var dialogs = new DialogsUnderTest(new Interview());

        Assert.Equal(["where?"], await dialogs.SayAsync("hi"));
        Assert.Equal(["what?"], await dialogs.SayAsync("Korea"));
        await dialogs.SayAsync("knee");

        Assert.Equal((DialogTurnStatus.Complete, "knee"), (dialogs.Last!.Status, dialogs.Last.Result));
    }

    [Fact]
    public async Task A_word_handled_before_the_dialog_cancels_the_component()
    {
        var dialogs = new DialogsUnderTest(new Interview());
        await dialogs.SayAsync("hi");

        Assert.Equal(["stopped"], await dialogs.SayAsync("stop"));
        Assert.Equal(DialogTurnStatus.Complete, dialogs.Last!.Status);
        Assert.Equal(["where?"], await dialogs.SayAsync("hi again"));
    }

    [Fact]
    public async Task Reprompting_reaches_the_prompt_inside()
    {
        var dialogs = new DialogsUnderTest(new Interview());
        await dialogs.SayAsync("hi");
        await dialogs.SayAsync("Korea");
        dialogs.Instead = async dc =>
        {
            await dc.RepromptDialogAsync();
            return Dialog.EndOfTurn;
        };

        Assert.Equal(["what?"], await dialogs.SayAsync("a question"));
        await dialogs.SayAsync("knee");
        Assert.Equal("knee", dialogs.Last!.Result);
    }

    [Fact]
    public async Task A_dialog_begun_over_a_component_brings_it_back_to_its_question()
    {
        var dialogs = new DialogsUnderTest(new Interview(), new TextPrompt("other"));
        await dialogs.SayAsync("hi");
        dialogs.Instead = dc => dc.PromptAsync("other", new PromptOptions { Prompt = MessageFactory.Text("other?") });

        Assert.Equal(["other?"], await dialogs.SayAsync("something else"));
        Assert.Equal(["where?"], await dialogs.SayAsync("done"));
    }

    [Fact]
    public async Task A_dialog_can_be_run_as_the_root_of_a_conversation()
    {
        var turns = new TurnsUnderTest();
        var accessor = turns.State.CreateProperty<DialogState>("dialogs");
        turns.Bot = (c, t) => new Interview().RunAsync(c, accessor, t);

        await turns.SayAsync("hi", "m1");

        Assert.Equal("what?", (await turns.SayAsync("Korea", "m2")).Outgoing.Single().Text);
    }

    [Fact]
    public async Task An_unknown_dialog_is_a_bug_that_names_it()
    {
        var dialogs = new DialogsUnderTest(new Interview()) { Instead = dc => dc.BeginDialogAsync("nothing") };

        var thrown = await Assert.ThrowsAsync<InvalidOperationException>(() => dialogs.SayAsync("hi"));
        Assert.Equal("There is no dialog 'nothing'.", thrown.Message);
    }

    [Fact]
    public async Task A_stored_dialog_that_no_longer_exists_can_still_be_cancelled()
    {
        var dialogs = new DialogsUnderTest(new Interview());
        await dialogs.StoreAsync("""{"dialogs":{"dialogStack":[{"id":"gone","state":{}}]}}""");
        dialogs.Instead = dc => dc.CancelAllDialogsAsync();

        await dialogs.SayAsync("stop");

        Assert.Equal(["where?"], await dialogs.SayAsync("hi"));
    }

    private sealed class Interview : ComponentDialog
    {
        public Interview()
            : base("interview")
        {
            AddDialog(new WaterfallDialog("w", "1", [WaterfallDialogTests.Ask("where"), WaterfallDialogTests.Ask("what")]));
            AddDialog(new TextPrompt("text"));
        }

        protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
        {
            if (innerDc.Context.Activity.Text != "stop")
                return await base.OnContinueDialogAsync(innerDc, cancellationToken);
            await innerDc.Context.SendActivityAsync("stopped", cancellationToken: cancellationToken);
            return await innerDc.CancelAllDialogsAsync(cancellationToken);
        }
    }
}
