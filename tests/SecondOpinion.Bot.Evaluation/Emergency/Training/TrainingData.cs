using System.Security.Cryptography;
using System.Text.Json;

namespace SecondOpinion.Bot.Evaluation.Emergency.Training;

/// <summary>What the classifier learns from: training/LANGUAGE.tsv (label, kind, text) and the sets the rules were developed on. Never held-out.jsonl.</summary>
internal static class TrainingData
{
    private const int HeldOneIn = 5;

    /// <param name="root">Of the repository.</param>
    public static IReadOnlyList<TrainingMessage> Read(string root)
    {
        var messages = new List<TrainingMessage>();
        foreach (var file in Files(root).Where(file => file.EndsWith(".jsonl", StringComparison.Ordinal)))
        {
            messages.AddRange(File.ReadLines(file).Where(line => line.Length > 0)
                .Select(line => JsonSerializer.Deserialize<LabelledMessage>(line, JsonSerializerOptions.Web)!)
                .Select(m => new TrainingMessage(m.Lang, m.Label, m.Kind ?? "-", m.Text, RulesKnewIt: true, Held: false)));
        }

        foreach (var file in Files(root).Where(file => file.EndsWith(".tsv", StringComparison.Ordinal)))
        {
            var language = LanguageOf(file);
            messages.AddRange(File.ReadLines(file).Where(line => line.Length > 0).Select(line => line.Split('\t'))
                .Select(cells => new TrainingMessage(language, cells[0], cells[1], cells[2], RulesKnewIt: false, Held: IsHeld(cells[2]))));
        }

        // Whoever asks the guide is in no danger: the ordinary messages of this bot.
        messages.AddRange(Questions(root).SelectMany(File.ReadLines).Where(line => line.Length > 0)
            .Select(line => JsonSerializer.Deserialize<Question>(line, JsonSerializerOptions.Web)!)
            .Select(q => new TrainingMessage(q.Lang, "none", "ordinary", q.Text, RulesKnewIt: false, IsHeld(q.Text))));
        return messages;
    }

    private static IEnumerable<string> Questions(string root) =>
        Directory.EnumerateFiles(Path.Combine(root, "tests", "SecondOpinion.Bot.Evaluation", "Guide", "training"), "*.jsonl").Order(StringComparer.Ordinal);

    private sealed record Question(string Lang, [property: System.Text.Json.Serialization.JsonPropertyName("question")] string Text);

    /// <summary>The files, in an order that is the same everywhere.</summary>
    public static IReadOnlyList<string> Files(string root)
    {
        var sets = Path.Combine(root, "tests", "SecondOpinion.Bot.Evaluation", "Emergency");
        return [.. Directory.EnumerateFiles(sets, "*.jsonl").Where(file => Path.GetFileName(file) != "held-out.jsonl")
            .Concat(Directory.EnumerateFiles(Path.Combine(sets, "training"), "*.tsv")).OrderBy(file => Path.GetRelativePath(sets, file), StringComparer.Ordinal)];
    }

    /// <summary>SHA-256 over the files: the shipped model carries it, and a test compares.</summary>
    public static string Fingerprint(string root)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Files(root).Concat(Questions(root)))
        {
            hash.AppendData(File.ReadAllBytes(file));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>"zh-Hans-more.tsv" is Simplified Chinese.</summary>
    private static string LanguageOf(string file) => Path.GetFileNameWithoutExtension(file).Replace("-more", "", StringComparison.Ordinal).Replace("-own", "", StringComparison.Ordinal);

    private static bool IsHeld(string text) => SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text))[0] % HeldOneIn == 0;
}
