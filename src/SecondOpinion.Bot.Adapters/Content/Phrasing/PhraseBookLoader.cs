using SecondOpinion.Bot.Dialogs.Phrasing;

namespace SecondOpinion.Bot.Adapters.Content.Phrasing;

/// <summary>Loads dialogs/FEATURE/phrases.LANGUAGE.yaml: flat files of name and words.</summary>
public static class PhraseBookLoader
{
    private const string FactMark = "{fact:";

    /// <param name="directory">The dialogs directory.</param>
    /// <param name="feature">Folder of the feature.</param>
    /// <param name="fact">The shown text of a fact by its id, or null: "{fact:phone.119}" in a phrase stands for it.</param>
    /// <exception cref="ContentException">No English file, or a fact that does not exist.</exception>
    public static PhraseBook Load(string directory, string feature, Func<string, string?> fact)
    {
        var languages = new Dictionary<string, IReadOnlyDictionary<string, string>>(StringComparer.Ordinal);
        var faults = new List<string>();
        var folder = Path.Combine(directory, feature);
        string[] paths = Directory.Exists(folder) ? Directory.GetFiles(folder, "phrases.*.yaml") : [];
        foreach (var path in paths.Order(StringComparer.Ordinal))
        {
            var language = Path.GetFileName(path)["phrases.".Length..^".yaml".Length];
            languages[language] = YamlFile.Read<Dictionary<string, string>>(path)
                .ToDictionary(entry => entry.Key, entry => WithFacts(path, entry.Value.Trim(), fact, faults), StringComparer.Ordinal);
        }

        if (!languages.ContainsKey(PhraseBook.Fallback))
            faults.Add($"{folder}: phrases.{PhraseBook.Fallback}.yaml is missing");
        return faults.Count == 0 ? new PhraseBook(feature, languages) : throw new ContentException(faults);
    }

    private static string WithFacts(string path, string words, Func<string, string?> fact, List<string> faults)
    {
        for (var open = words.IndexOf(FactMark, StringComparison.Ordinal); open >= 0; open = words.IndexOf(FactMark, open, StringComparison.Ordinal))
        {
            var close = words.IndexOf('}', open);
            var id = close < 0 ? words[open..] : words[(open + FactMark.Length)..close];
            if (close < 0 || fact(id) is not { } text)
            {
                faults.Add($"{path}: there is no fact '{id}'");
                return words;
            }

            words = words[..open] + text + words[(close + 1)..];
        }

        return words;
    }
}
