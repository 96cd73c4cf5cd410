using System.Collections.Concurrent;
using SecondOpinion.Bot.Host.Operations.DemoModel;
using Xunit;
using Xunit.Abstractions;

namespace SecondOpinion.Bot.Tests.Host.Model;

/// <summary>True sentences in other words are shown: a check that refuses everything proves nothing. LONG=1: 2,000 answers.</summary>
public sealed class HonestModelTests(ITestOutputHelper output)
{
    private const int QuestionsInOneChat = 10;
    private static readonly int Answers = Environment.GetEnvironmentVariable("LONG") == "1" ? 2_000 : 120;

    [Fact]
    public async Task Honest_paraphrases_are_shown()
    {
        await using var bot = await ModelBot.StartAsync(new DemoScript { Pause = TimeSpan.Zero, ChangesWords = true }, "--Model:TokensPerDay", "2000000000", "--Model:TokensPerConversation", "1000000");

        var (asked, phrased) = (0, 0);
        var faults = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(GuideQuestions.Take(Answers).Chunk(QuestionsInOneChat), new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount * 4 }, async (questions, _) =>
        {
            await using var chat = await bot.ChatAsync();
            foreach (var question in questions)
            {
                var final = await chat.AskAsync(question, 60);
                Interlocked.Increment(ref asked);
                if (final.IsAiLabelled)
                    Interlocked.Increment(ref phrased);
                else
                    faults.Add(question);
            }
        });

        output.WriteLine($"{phrased} of {asked} honest answers shown as phrased; not shown, for example: {string.Join(" | ", faults.Take(10))}");
        Assert.True(phrased >= asked * 0.95, $"only {phrased} of {asked}: {string.Join(" | ", faults.Take(20))}");
    }
}
