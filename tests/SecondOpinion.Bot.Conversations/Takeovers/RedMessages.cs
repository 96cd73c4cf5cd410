using System.Text.Json;
using SecondOpinion.Bot.Domain.Emergency;

namespace SecondOpinion.Bot.Conversations.Takeovers;

/// <summary>Messages of the labelled set that the screen takes over, by language. Whether it recognises enough of them is measured elsewhere.</summary>
internal static class RedMessages
{
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Read(EmergencyScreen screen, int count) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "labelled-dev.jsonl"))
            .Select(line => JsonSerializer.Deserialize<Row>(line, JsonSerializerOptions.Web)!)
            .Where(row => row.Label is "emergency" or "crisis" && screen.Screen(row.Text).Level == TriageLevel.Red)
            .GroupBy(row => row.Lang, row => row.Text)
            .ToDictionary(group => group.Key, group => (IReadOnlyList<string>)[.. group.Take(count)], StringComparer.Ordinal);

    private sealed record Row(string Lang, string Label, string Text);
}
