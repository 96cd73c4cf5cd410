using SecondOpinion.Bot.Domain.Emergency;

namespace SecondOpinion.Bot.Adapters.Content.Emergency;

/// <summary>Reads dialogs/emergency. Throws <see cref="ContentException"/> naming the file and what is wrong: without signs the product must not start.</summary>
public static class SignBookLoader
{
    /// <param name="directory">The folder that holds signs.yaml and signs.LANGUAGE.yaml.</param>
    public static SignBook Load(string directory)
    {
        var signs = YamlFile.Read<SignsFile>(Path.Combine(directory, "signs.yaml"));
        var lexicons = Directory.EnumerateFiles(directory, "signs.*.yaml").Order(StringComparer.Ordinal).Select(Lexicon).ToArray();
        if (lexicons.Length == 0)
        {
            throw new ContentException([$"{directory}: there is no signs.LANGUAGE.yaml"]);
        }

        return new(
            [.. signs.Concepts.SelectMany(kind => kind.Value.Select(c => new Concept(c.Key, Kind(kind.Key, directory), c.Value)))],
            [.. signs.Signs.Select(s => new Sign(s.Key, s.Value.Kind == "crisis" ? TriageKind.Crisis : TriageKind.Medical, s.Value.Reason, [.. s.Value.When.Select(Line)]))],
            lexicons,
            new(signs.Thresholds.GetValueOrDefault("certain", 5), signs.Thresholds.GetValueOrDefault("red", 2.5), signs.Thresholds.GetValueOrDefault("amber", 1.5)));
    }

    private static ConceptKind Kind(string name, string directory) => Enum.TryParse<ConceptKind>(name, ignoreCase: true, out var kind)
        ? kind
        : throw new ContentException([$"{Path.Combine(directory, "signs.yaml")}: '{name}' is no kind of concept"]);

    private static IReadOnlyList<IReadOnlyList<string>> Line(string line) =>
        [.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(group => group.Split('|'))];

    private static Lexicon Lexicon(string file)
    {
        var lexicon = YamlFile.Read<LexiconFile>(file);
        return new(lexicon.Language, lexicon.FunctionWords, lexicon.Phrases.ToDictionary(p => p.Key, p => (IReadOnlyList<string>)p.Value, StringComparer.Ordinal));
    }
}
