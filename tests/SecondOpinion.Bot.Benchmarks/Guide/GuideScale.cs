using System.Globalization;
using System.Text;
using SecondOpinion.Bot.Adapters.Content.Guide;

namespace SecondOpinion.Bot.Benchmarks.Guide;

/// <summary>"guide-scale [SIZE...]": how load time, memory and the time of a decision grow with the guide. Writes docs/measurements/guide-scale.md.</summary>
internal static class GuideScale
{
    private static readonly int[] Sizes = [1_000, 3_000, 10_000, 30_000, 100_000];

    public static void Run(IReadOnlyList<string> sizes)
    {
        var load = Machine.Load();
        var root = Report.Root;
        var real = GuideBookLoader.Load(Path.Combine(root, "guide"), Path.Combine(root, "dialogs"));
        var synthetic = new SyntheticGuide(real);
        var rows = (sizes.Count == 0 ? Sizes : sizes.Select(s => int.Parse(s, CultureInfo.InvariantCulture)).ToArray())
            .Prepend(real.Passages.Count).Select(size => ScaleMeasurement.Of(synthetic, real, size)).ToArray();
        var page = Page(rows, load);
        Console.Write(page);
        File.WriteAllText(Path.Combine(root, "docs", "measurements", "guide-scale.md"), page);
    }

    private static string Page(IReadOnlyList<ScaleRow> rows, double load)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"""
            # A larger guide

            Written by `dotnet run -c Release --project tests/SecondOpinion.Bot.Benchmarks -- guide-scale` on {TimeProvider.System.GetUtcNow():yyyy-MM-dd HH:mm} UTC at commit {Machine.Commit()},
            on {Machine.Describe()}. {Report.Beside(load)}

            The first row is the real guide. The others hold its passages again and again with every third word of substance replaced by an invented one, few of them
            frequent, most of them rare. Load: from passages in memory to the first question that can be asked. Index: memory kept beyond the passages themselves.
            A decision is the whole of it: reading the question, finding, refusing, for every tenth question of the real guide, one at a time.

            | passages | load s | index MB | decision p50 ms | p99 ms | worst ms | p99 against {rows[0].Passages} passages |
            |--:|--:|--:|--:|--:|--:|--:|

            """);
        foreach (var row in rows)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {row.Passages:N0} | {row.LoadSeconds:0.0} | {row.IndexMegabytes:0} | {row.P50:0.0} | {row.P99:0.0} | {row.Worst:0.0} | {row.P99 / rows[0].P99:0.0} |\n");
        }

        return text.ToString();
    }
}
