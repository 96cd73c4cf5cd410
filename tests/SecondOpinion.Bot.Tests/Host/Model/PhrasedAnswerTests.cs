using System.Text.Json;
using SecondOpinion.Bot.Host.Operations.DemoModel;
using Xunit;

namespace SecondOpinion.Bot.Tests.Host.Model;

/// <summary>What a person sees of an answer that a model phrases, frame by frame, and what leaves for the model.</summary>
public sealed class PhrasedAnswerTests
{
    private const string Question = "What do I need for a video call?";
    private const string Other = "Is the second visit cheaper than the first?";
    private static readonly TimeSpan Visible = TimeSpan.FromMilliseconds(30);

    [Fact]
    public async Task A_status_then_text_that_only_grows_then_one_final_message_with_sources_and_label()
    {
        await using var bot = await ModelBot.StartAsync(new DemoScript { Pause = Visible });
        await using var chat = await bot.ChatAsync();

        var final = await chat.AskAsync(Question);

        var frames = chat.Seen.Where(frame => frame.StreamType is not null).ToArray();
        Assert.Equal("informative", frames[0].StreamType);
        Assert.Equal("Looking in the guide …", frames[0].Words);
        Assert.Null(frames[0].StreamId);
        Assert.All(frames.Skip(1), frame => Assert.Equal(frames[0].Id, frame.StreamId));
        var growing = frames.Where(frame => frame.StreamType == "streaming").ToArray();
        Assert.NotEmpty(growing);
        Assert.All(growing, frame => Assert.True(frame.Type == "typing" && frame.IsAiLabelled));
        Assert.All(growing.Zip(growing.Skip(1)), pair => Assert.StartsWith(pair.First.Words, pair.Second.Words, StringComparison.Ordinal));
        Assert.StartsWith(growing[^1].Words, final.Words, StringComparison.Ordinal);
        Assert.Equal(Enumerable.Range(1, frames.Length - 1), frames[..^1].Select(frame => frame.Activity.GetProperty("channelData").GetProperty("streamSequence").GetInt32()));
        Assert.True(final is { StreamType: "final", IsAiLabelled: true, Citations: > 0 });
        Assert.EndsWith("Worded by an AI model. Every sentence was checked against the guide.", final.Words, StringComparison.Ordinal);
        Assert.Single(final.Entities, entity => entity.GetProperty("type").GetString() == "streaminfo");
        Assert.Single(final.Entities, entity => entity.GetProperty("type").GetString() == "https://schema.org/Message");
        await chat.SettleAsync(400);
        Assert.Equal(final.Id, chat.Seen[^1].Id);
    }

    [Fact]
    public async Task The_frames_are_not_in_the_history_and_the_answer_is_there_once()
    {
        await using var bot = await ModelBot.StartAsync(new DemoScript { Pause = Visible });
        await using var chat = await bot.ChatAsync();
        var final = await chat.AskAsync(Question);

        var history = (await chat.HistoryAsync()).GetProperty("activities").EnumerateArray().Select(activity => new Frame(activity, default)).ToList();

        Assert.DoesNotContain(history, frame => frame.Type is "typing" or "event");
        Assert.Single(history, frame => frame.Id == final.Id);
    }

    [Fact]
    public async Task The_notice_comes_once_and_before_the_first_phrased_words()
    {
        await using var bot = await ModelBot.StartAsync(new DemoScript { Pause = TimeSpan.Zero });
        await using var chat = await bot.ChatAsync();
        await chat.AskAsync(Question);
        await chat.AskAsync(Other);

        var notices = chat.Seen.Select((frame, at) => (frame, at)).Where(seen => seen.frame.Words.StartsWith("An AI model may word", StringComparison.Ordinal)).ToArray();
        Assert.Single(notices);
        Assert.True(notices[0].at < chat.Seen.TakeWhile(frame => !frame.IsAiLabelled).Count());
    }

    [Fact]
    public async Task Before_consent_nothing_leaves()
    {
        await using var bot = await ModelBot.StartAsync(new DemoScript { Pause = TimeSpan.Zero });
        await using var chat = await bot.ChatAsync(agreed: false);

        var final = await chat.AskAsync(Question);

        Assert.Equal(0, bot.Model!.Requests);
        Assert.False(final.IsAiLabelled);
        Assert.Contains("Quoted from the guide.", final.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_leaves_is_the_question_the_passages_and_chosen_labels_and_nothing_is_stored()
    {
        string? request = null;
        await using var bot = await ModelBot.StartAsync(new DemoScript { Pause = TimeSpan.Zero, OnRequest = body => request = body });
        await using var chat = await bot.ChatAsync();
        await chat.SayAsync("My name is Wilhelmina Canary and my passport is M1234567");
        await chat.AskAsync(Other);

        using var sent = JsonDocument.Parse(request!);
        Assert.False(sent.RootElement.GetProperty("store").GetBoolean());
        Assert.Equal("json_schema", sent.RootElement.GetProperty("response_format").GetProperty("type").GetString());
        Assert.DoesNotContain("Wilhelmina", request, StringComparison.Ordinal);
        Assert.DoesNotContain("M1234567", request, StringComparison.Ordinal);
        Assert.DoesNotContain(chat.Id, request, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-key", request, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stop_ends_the_answer_with_what_was_checked_so_far()
    {
        await using var bot = await ModelBot.StartAsync(new DemoScript { Behaviour = number => number == 0 ? DemoBehaviour.NeverEnds : DemoBehaviour.Honest, Pause = TimeSpan.FromMilliseconds(10) });
        await using var chat = await bot.ChatAsync();
        var asked = await chat.SayAsync(Question);
        var growing = await chat.UntilAsync(frame => frame.StreamType == "streaming");

        await chat.SayAsync("stop");

        var final = await chat.UntilAsync(frame => frame.IsFinalReplyTo(asked), 3);
        Assert.StartsWith(growing.Words, final.Words, StringComparison.Ordinal);
        Assert.Equal("final", final.StreamType);
        Assert.True((await chat.AskAsync(Other)).IsAiLabelled);
    }

    [Fact]
    public async Task A_takeover_ends_the_answer_and_nothing_is_said_past_it()
    {
        await using var bot = await ModelBot.StartAsync(new DemoScript { Behaviour = _ => DemoBehaviour.NeverEnds, Pause = TimeSpan.FromMilliseconds(10) });
        await using var chat = await bot.ChatAsync();
        var asked = await chat.SayAsync(Question);
        await chat.UntilAsync(frame => frame.StreamType == "streaming");

        await chat.SayAsync("I can't breathe, my chest hurts badly");

        await chat.UntilAsync(frame => frame.IsUrgent, 3);
        await chat.SettleAsync(1500);
        Assert.DoesNotContain(chat.Seen, frame => frame.IsFinalReplyTo(asked));
        var after = chat.Seen.SkipWhile(frame => !frame.IsUrgent).Skip(1).Where(frame => frame.IsFromBot).ToArray();
        Assert.DoesNotContain(after, frame => frame.Words.Length > 0);
        Assert.Contains(chat.Seen, frame => frame is { Type: "typing", StreamType: "final" });
    }

    [Fact]
    public async Task Another_question_meanwhile_is_answered_too_and_the_earlier_answer_names_its_question()
    {
        await using var bot = await ModelBot.StartAsync(new DemoScript { Pause = TimeSpan.FromMilliseconds(20) });
        await using var chat = await bot.ChatAsync();
        var first = await chat.SayAsync(Question);
        var second = await chat.SayAsync(Other);

        var one = await chat.UntilAsync(frame => frame.IsFinalReplyTo(first));
        var two = await chat.UntilAsync(frame => frame.IsFinalReplyTo(second));

        Assert.StartsWith("About your question “What do I need for a video call?”:", one.Words, StringComparison.Ordinal);
        Assert.False(two.Words.StartsWith("About your question", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_a_model_nothing_of_it_is_there()
    {
        await using var bot = await ModelBot.StartAsync(null);
        await using var chat = await bot.ChatAsync();

        var final = await chat.AskAsync(Question);

        Assert.DoesNotContain(chat.Seen, frame => frame.StreamType is not null || frame.IsAiLabelled || frame.Words.Contains("AI model", StringComparison.Ordinal));
        Assert.DoesNotContain("Quoted from the guide", final.Words, StringComparison.Ordinal);
    }
}
