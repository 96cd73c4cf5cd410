using System.Diagnostics;
using System.Text;
using SecondOpinion.Bot.Host.Operations.DemoModel;
using Xunit;
using Xunit.Abstractions;

namespace SecondOpinion.Bot.Tests.Host.Model;

/// <summary>What a turn costs beside the bare call: the same request to the same model, by itself and through the bot. Times are printed, never judged.</summary>
public sealed class OverheadTests(ITestOutputHelper output)
{
    private static readonly int Questions = Environment.GetEnvironmentVariable("LONG") == "1" ? 200 : 5;

    [Fact]
    public async Task The_first_checked_sentence_is_shown_before_the_answer_is_whole()
    {
        var body = "";
        await using var bot = await ModelBot.StartAsync(new DemoScript { Pause = TimeSpan.FromMilliseconds(5), OnRequest = request => body = request }, "--Model:TokensPerConversation", "1000000");
        await using var chat = await bot.ChatAsync();
        using var client = new HttpClient();
        List<double> bare = [], first = [], whole = [];
        foreach (var question in GuideQuestions.Take(Questions))
        {
            var before = bot.Model!.Requests;
            var watch = Stopwatch.StartNew();
            var asked = await chat.SayAsync(question);
            var shown = await chat.UntilAsync(frame => frame.StreamType == "streaming" || frame.IsFinalReplyTo(asked));
            var firstAt = watch.Elapsed.TotalMilliseconds;
            var final = shown.IsFinalReplyTo(asked) ? shown : await chat.UntilAsync(frame => frame.IsFinalReplyTo(asked));
            if (bot.Model.Requests == before || !final.IsAiLabelled)
                continue;
            first.Add(firstAt);
            whole.Add(watch.Elapsed.TotalMilliseconds);

            watch.Restart();
            using var answer = await client.PostAsync(new Uri(bot.Model.Address, "chat/completions"), new StringContent(body, Encoding.UTF8, "application/json"));
            await answer.Content.ReadAsStringAsync();
            bare.Add(watch.Elapsed.TotalMilliseconds);
        }

        var added = whole.Zip(bare, (turn, call) => turn - call).ToList();
        output.WriteLine($"{bare.Count} answers: bare call {Median(bare):F0} ms, turn {Median(whole):F0} ms, added {Median(added):F0} ms, first checked sentence after {Median(first):F0} ms (medians)");
        Assert.NotEmpty(bare);
        Assert.True(Median(first) < Median(whole));
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
