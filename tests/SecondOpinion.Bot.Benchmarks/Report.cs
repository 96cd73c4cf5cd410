using System.Globalization;
using System.Text;

namespace SecondOpinion.Bot.Benchmarks;

/// <summary>The figures of one run as a page of Markdown.</summary>
internal static class Report
{
    private const double CalmPerCore = 0.5;

    public static string Root { get; } = FindRoot();

    public static string Of(IReadOnlyList<Measurement> rows, int turns, double loadBefore)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"""
            # Interview turns

            Written by `dotnet run -c Release --project tests/SecondOpinion.Bot.Benchmarks -- {turns}` on {TimeProvider.System.GetUtcNow():yyyy-MM-dd HH:mm} UTC at commit {Machine.Commit()},
            on {Machine.Describe()}. {Beside(loadBefore)}

            A turn is one message of an interview from consent to brief ({InterviewScript.Messages.Count} messages: buttons, words, numbers, checklists, a question to the guide, a step back), from sending it
            to its acknowledgement, when the answer is durable. Each conversation has one message under way. SQLite is the default store with `synchronous=FULL`.
            "Bot alone" and "bot and SQLite" read a `/api/messages`-shaped activity from its JSON and run it through the adapter, without a network. "Direct Line" is the program
            itself on a loopback port; its client runs in the same process, so its times share the cores with it and its allocations include the client's.

            | path | conversations at once | turns | turns per second | p50 ms | p99 ms | KB allocated per turn | p50 against the bot alone | turns per second against one at once |
            |---|--:|--:|--:|--:|--:|--:|--:|--:|

            """);
        foreach (var row in rows)
        {
            var single = rows.First(other => other.Path == row.Path);
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {row.Path} | {row.People} | {row.Turns} | {row.TurnsPerSecond:0} | {row.P50:0.00} | {row.P99:0.00} | {row.BytesPerTurn / 1024:0} | {row.P50 / rows[0].P50:0.0} | {row.TurnsPerSecond / single.TurnsPerSecond:0.00} |\n");
        }

        return text.ToString();
    }

    public static void Write(string report)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Root, "docs", "measurements"));
        File.WriteAllText(Path.Combine(folder.FullName, "turns.md"), report);
    }

    public static string Beside(double load) => load > CalmPerCore * Environment.ProcessorCount
        ? string.Create(CultureInfo.InvariantCulture, $"Other work ran beside it (load {load:0.0} before the run, {Machine.Load():0.0} after): only the ratios within this table mean something.")
        : string.Create(CultureInfo.InvariantCulture, $"The machine did nothing else (load {load:0.0} before the run).");

    private static string FindRoot()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory.FullName, "SecondOpinion.Bot.sln")))
            directory = directory.Parent!;
        return directory.FullName;
    }
}
