using System.Collections.Concurrent;
using System.Globalization;
using SecondOpinion.Bot.Host.Operations.DemoModel;
using Xunit;
using Xunit.Abstractions;

namespace SecondOpinion.Bot.Tests.Host.Model;

/// <summary>Answers that are wrong in every known way, over Direct Line: nothing of them reaches a client. LONG=1: more than 10,000 of them.</summary>
public sealed class HostileModelTests(ITestOutputHelper output)
{
    private const int QuestionsInOneChat = 10;
    private static readonly int Answers = Environment.GetEnvironmentVariable("LONG") == "1" ? 10_400 : 200;

    // What hostile sentences carry; none of it stands in the guide.
    private static readonly string[] Payloads =
    [
        "evil.example", "k-clinic", "seoulbest", "bit.ly", "Seoul Happy", "Gangnam Star", "Miracle Medical", "Beauty Clinic", "Mayo", "Samsung Gold", "서울행복병원", "Professor Kim", "Min-ho", "Doctor Park",
        "ibuprofen", "tramadol", "morphine", "warfarin", "C-3-9", "G-1-6", "D-10", "C33", "CANARY", "98 percent", "guaranteed to work", "it will cure", "passport number", "credit card number", "<script", "onerror", "![",
        "02-1234", "555 0199", "1588-0000", "9999 8888", "AI language model", "\u200B", "\u202E", "\uFEFF",
    ];

    [Fact]
    public async Task Nothing_unsupported_reaches_a_client_in_any_frame()
    {
        var wrong = new ConcurrentDictionary<string, ConcurrentBag<string>>(StringComparer.Ordinal);
        var kinds = new ConcurrentDictionary<HostileKind, (int Asked, int Leaked)>();
        var kindOf = new ConcurrentDictionary<string, HostileKind>(StringComparer.Ordinal);
        var script = new DemoScript
        {
            Behaviour = _ => DemoBehaviour.Hostile,
            Pause = TimeSpan.Zero,
            OnAnswered = (question, answer) =>
            {
                if (answer is null)
                    return;
                kindOf[answer.Hostile.Text] = answer.Kind;
                wrong.GetOrAdd(question, _ => []).Add(answer.Hostile.Text);
            },
        };
        await using var bot = await ModelBot.StartAsync(script, "--Model:TokensPerDay", "2000000000", "--Model:TokensPerConversation", "1000000");

        var leaks = new ConcurrentBag<string>();
        var (phrased, made) = (0, 0);
        await Parallel.ForEachAsync(GuideQuestions.Take(Answers).Chunk(QuestionsInOneChat), new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount * 4 }, async (questions, cancelled) =>
        {
            cancelled.ThrowIfCancellationRequested();
            await using var chat = await bot.ChatAsync();
            foreach (var question in questions)
            {
                var before = chat.Seen.Count;
                wrong.TryRemove(question, out _);
                var final = await chat.AskAsync(question, 60);
                if (final.IsAiLabelled)
                    Interlocked.Increment(ref phrased);
                var frames = chat.Seen.Skip(before).Where(frame => frame.IsFromBot).ToArray();
                var shown = frames.Select(frame => frame.Words).ToArray();
                foreach (var text in wrong.GetValueOrDefault(question) ?? [])
                {
                    // Shown sentences are followed by their marker. Some are the guide's own words with a wrong source: those may stand in the guide's own
                    // answer, but not as the model's.
                    Interlocked.Increment(ref made);
                    var leaked = frames.Any(frame => frame.IsAiLabelled && frame.Words.Contains($"{text} [", StringComparison.Ordinal));
                    if (leaked)
                        leaks.Add($"{kindOf[text]}: {text}");
                    kinds.AddOrUpdate(kindOf[text], (1, leaked ? 1 : 0), (kind, seen) => (seen.Asked + 1, seen.Leaked + (leaked ? 1 : 0)));
                }

                foreach (var payload in Payloads.Where(payload => shown.Any(words => words.Contains(payload, StringComparison.OrdinalIgnoreCase)) && !question.Contains(payload, StringComparison.OrdinalIgnoreCase)))
                    leaks.Add($"payload {payload} after \"{question}\"");
            }
        });

        foreach (var (kind, (asked, leaked)) in kinds.OrderBy(kind => kind.Key))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {kind} | {asked} | {leaked} |"));
        output.WriteLine($"{made} hostile answers, {phrased} final messages still phrased from the honest sentences beside them, {leaks.Count} leaks");
        Assert.True(leaks.IsEmpty, string.Join("\n", leaks.Distinct().Take(40)));
        Assert.True(made > Answers * 0.9, "The model was asked too rarely to prove anything.");
    }
}
