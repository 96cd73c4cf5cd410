using System.Text;
using System.Text.Json;
using SecondOpinion.Bot.Adapters.Content.Guide.Passages;
using SecondOpinion.Bot.Domain.Guide;

namespace SecondOpinion.Bot.Host.Operations.Guide;

/// <summary>Which passages and facts carry each statement of the sources: docs/guide-trace.md.</summary>
internal static class StatementTable
{
    /// <param name="file">JSON lines with "id" and "topic", one per statement.</param>
    /// <returns>0; 1 when a statement is neither in a passage nor left out with a reason, or a passage covers one that does not exist.</returns>
    public static int Run(GuideBook book, string root, string file, TextWriter output)
    {
        var left = NotInGuideFile.Read(Path.Combine(root, "guide", "not-in-guide.yaml"));
        var passages = book.Passages.SelectMany(p => p.Covers.Select(id => (Statement: id, Passage: p))).ToLookup(c => c.Statement, c => c.Passage, StringComparer.Ordinal);
        var statements = Read(file);
        var lost = statements.Where(s => !passages.Contains(s.Id) && !left.ContainsKey(s.Id)).Select(s => s.Id).ToArray();
        var unknown = passages.Select(p => p.Key).Concat(left.Keys).Except(statements.Select(s => s.Id), StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        output.Write(Head(statements.Count, left.Count, lost, unknown));
        foreach (var (id, topic) in statements)
        {
            output.Write(Row(id, topic, [.. passages[id]], left.GetValueOrDefault(id)));
        }

        return lost.Length + unknown.Length == 0 ? 0 : 1;
    }

    private static IReadOnlyList<(string Id, string Topic)> Read(string file)
    {
        var statements = new List<(string Id, string Topic)>();
        foreach (var line in File.ReadLines(file).Where(l => l.Length > 0))
        {
            using var row = JsonDocument.Parse(line);
            statements.Add((row.RootElement.GetProperty("id").GetString()!, row.RootElement.GetProperty("topic").GetString()!));
        }

        return statements;
    }

    private static string Head(int statements, int left, string[] lost, string[] unknown) => new StringBuilder()
        .Append("# Where each statement of the sources stands\n\n")
        .Append("Made by `guide trace tests/SecondOpinion.Bot.Tests/Adapters/Content/Guide/seed-facts.jsonl > docs/guide-trace.md`; a test keeps it true.\n\n")
        .Append($"{statements} statements, {left} left out on purpose, {lost.Length} without a passage{Named(lost)}, {unknown.Length} unknown{Named(unknown)}.\n\n")
        .Append("| statement | about | passages | facts |\n|---|---|---|---|\n").ToString();

    private static string Named(string[] ids) => ids.Length == 0 ? "" : $" ({string.Join(", ", ids)})";

    private static string Row(string id, string topic, Passage[] passages, string? leftOut) =>
        $"| {id} | {topic} | {(passages.Length == 0 && leftOut is not null ? $"left out: {leftOut}" : string.Join(", ", passages.Select(p => p.Id)))} "
        + $"| {string.Join(", ", passages.SelectMany(p => p.Facts).Distinct(StringComparer.Ordinal))} |\n";
}
