using SecondOpinion.Bot.Domain.Guide.Finding.Wording;
using YamlDotNet.RepresentationModel;

namespace SecondOpinion.Bot.Adapters.Content.Guide.Wording;

/// <summary>dialogs/guideanswers/vocabulary.en.yaml and vocabulary.LANGUAGE.yaml.</summary>
internal static class VocabularyFiles
{
    public static GuideVocabulary Read(string directory, FaultList faults)
    {
        var english = Mapping(Path.Combine(directory, "vocabulary.en.yaml"), faults);
        var languages = Directory.GetFiles(directory, "vocabulary.*.yaml").Order(StringComparer.Ordinal)
            .Where(p => !p.EndsWith("vocabulary.en.yaml", StringComparison.Ordinal))
            .Select(p => Foreign(p, faults)).ToArray();
        return new GuideVocabulary(
            Words(english, "idle"),
            Words(english, "everyday"),
            Words(english, "plain"),
            Child<YamlSequenceNode>(english, "alike")?.Children.Select(g => (IReadOnlyList<string>)Forms(g)) ?? [],
            Lists(english, "leads"),
            Lists(english, "named"),
            Forms(Child<YamlNode>(english, "question-words")),
            Forms(Child<YamlNode>(english, "leaning-words")),
            languages);
    }

    private static ForeignWords Foreign(string path, FaultList faults)
    {
        var file = Mapping(path, faults);
        var language = Path.GetFileName(path)["vocabulary.".Length..^".yaml".Length];
        var words = Lists(file, "words").SelectMany(entry => entry.Value.Select(form => KeyValuePair.Create(form, entry.Key)));
        return new ForeignWords(language, Child<YamlScalarNode>(file, "spaced")?.Value is "true", Forms(Child<YamlNode>(file, "idle")), words);
    }

    private static YamlMappingNode Mapping(string path, FaultList faults)
    {
        if (File.Exists(path) && YamlRows.Root(path, 1, File.ReadAllText(path), faults) is YamlMappingNode mapping)
        {
            return mapping;
        }

        faults.Add(path, 1, "the file is missing or is not 'name: value' lines");
        return [];
    }

    private static IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> Lists(YamlMappingNode file, string field) =>
        Child<YamlMappingNode>(file, field)?.Children.Select(c => KeyValuePair.Create(((YamlScalarNode)c.Key).Value ?? "", (IReadOnlyList<string>)Forms(c.Value))) ?? [];

    private static IEnumerable<string> Words(YamlMappingNode file, string field) =>
        Child<YamlScalarNode>(file, field)?.Value?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [];

    // "a, b c, d" on one line, or a YAML list.
    private static string[] Forms(YamlNode? node) => node switch
    {
        YamlScalarNode { Value: { } line } => line.Split([',', '、', '，', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        YamlSequenceNode list => [.. list.Children.OfType<YamlScalarNode>().Select(s => s.Value ?? "")],
        _ => [],
    };

    private static T? Child<T>(YamlMappingNode file, string field)
        where T : YamlNode => file.Children.TryGetValue(new YamlScalarNode(field), out var child) ? child as T : null;
}
