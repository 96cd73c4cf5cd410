using System.Diagnostics;
using SecondOpinion.Bot.Host.Operations.DemoModel;
using Xunit;

namespace SecondOpinion.Bot.Tests.Host.Model;

/// <summary>Whatever the model or the way to it does, the guide's own answer is there within eight seconds, and says that it is one.</summary>
public sealed class FailingModelTests
{
    private const string Question = "Is the second visit cheaper than the first?";

    [Fact]
    public async Task Every_failure_ends_with_the_guides_own_words_in_time()
    {
        var behaviour = DemoBehaviour.Honest;
        await using var bot = await ModelBot.StartAsync(new DemoScript { Behaviour = _ => behaviour, Pause = TimeSpan.Zero }, "--Model:BreakerCalls", "100");
        foreach (var failure in Enum.GetValues<DemoBehaviour>().Where(failure => failure is not (DemoBehaviour.Honest or DemoBehaviour.Hostile or DemoBehaviour.Obedient)))
        {
            behaviour = failure;
            await using var chat = await bot.ChatAsync();
            var watch = Stopwatch.StartNew();

            var final = await chat.AskAsync(Question, 30);

            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(8), $"{failure}: {watch.Elapsed}");
            Assert.False(final.IsAiLabelled, $"{failure}: {final.Words}");
            Assert.Contains("usually less expensive than the first one", final.Words, StringComparison.Ordinal);
            Assert.EndsWith("Quoted from the guide.", final.Words, StringComparison.Ordinal);
            Assert.True(final.Citations > 0, failure.ToString());
            Assert.Single((await chat.HistoryAsync()).GetProperty("activities").EnumerateArray().Select(activity => new Frame(activity, default)), frame => frame.Citations > 0);
        }
    }

    [Fact]
    public async Task The_breaker_opens_and_the_model_is_asked_again_after_its_pause()
    {
        var behaviour = DemoBehaviour.ServerError;
        await using var bot = await ModelBot.StartAsync(
            new DemoScript { Behaviour = _ => behaviour, Pause = TimeSpan.Zero }, "--Model:BreakerCalls", "2", "--Model:BreakerPause", "00:00:02", "--Model:Retries", "0");
        await using var chat = await bot.ChatAsync();
        for (var question = 0; question < 3; question++)
            Assert.False((await chat.AskAsync(Question)).IsAiLabelled);

        var before = bot.Model!.Requests;
        await chat.AskAsync(Question);
        Assert.Equal(before, bot.Model.Requests);

        behaviour = DemoBehaviour.Honest;
        await Task.Delay(TimeSpan.FromSeconds(2.5));
        Assert.True((await chat.AskAsync(Question)).IsAiLabelled);
    }

    [Fact]
    public async Task A_first_failure_without_a_word_is_tried_again()
    {
        await using var bot = await ModelBot.StartAsync(new DemoScript { Behaviour = number => number == 0 ? DemoBehaviour.ServerError : DemoBehaviour.Honest, Pause = TimeSpan.Zero });
        await using var chat = await bot.ChatAsync();

        Assert.True((await chat.AskAsync(Question)).IsAiLabelled);
        Assert.Equal(2, bot.Model!.Requests);
    }

    [Fact]
    public async Task A_spent_budget_is_answered_from_the_guide()
    {
        await using var bot = await ModelBot.StartAsync(new DemoScript { Pause = TimeSpan.Zero }, "--Model:TokensPerConversation", "1000");
        await using var chat = await bot.ChatAsync();
        Assert.True((await chat.AskAsync(Question)).IsAiLabelled);

        Assert.False((await chat.AskAsync("What is the price of the second visit")).IsAiLabelled);
        Assert.Equal(1, bot.Model!.Requests);

        await using var other = await bot.ChatAsync();
        Assert.True((await other.AskAsync(Question)).IsAiLabelled);
    }
}
