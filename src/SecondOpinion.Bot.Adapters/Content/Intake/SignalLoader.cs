using SecondOpinion.Bot.Domain.Situation;

namespace SecondOpinion.Bot.Adapters.Content.Intake;

/// <summary>
/// Loads dialogs/intake/signals.LANGUAGE.yaml: for each passage a list of patterns such as "decide|sign + today|same day"
/// ("+" parts groups that must all occur in one sentence, "|" alternatives, a trailing "*" any ending).
/// </summary>
public static class SignalLoader
{
    /// <exception cref="ContentException">A passage that the guide does not have, or an empty pattern.</exception>
    public static SignalReader Load(string directory, Func<string, bool> passageExists)
    {
        var faults = new List<string>();
        var signals = new List<Signal>();
        foreach (var path in Directory.GetFiles(directory, "signals.*.yaml").Order(StringComparer.Ordinal))
            foreach (var row in YamlFile.Read<List<SignalRow>>(path))
            {
                if (!passageExists(row.Passage))
                    faults.Add($"{path}: the guide has no passage '{row.Passage}'");
                if (row.Patterns.Count == 0 || row.Patterns.Any(string.IsNullOrWhiteSpace))
                    faults.Add($"{path}: '{row.Passage}' has an empty pattern");
                signals.Add(new Signal(row.Passage, [.. row.Patterns.Select(Groups)], row.Unless));
            }

        return faults.Count == 0 ? new SignalReader(signals) : throw new ContentException(faults);
    }

    private static IReadOnlyList<IReadOnlyList<string>> Groups(string pattern) =>
        [.. pattern.Split('+', StringSplitOptions.TrimEntries).Select(group => (IReadOnlyList<string>)group.Split('|', StringSplitOptions.TrimEntries))];

    internal sealed class SignalRow
    {
        public string Passage { get; set; } = "";
        public List<string> Patterns { get; set; } = [];
        public List<string> Unless { get; set; } = [];
    }
}
