using SecondOpinion.Bot.Dialogs.Emergency;
using SecondOpinion.Bot.Domain.Emergency;

namespace SecondOpinion.Bot.Adapters.Content.Emergency;

/// <summary>Reads the emergency feature's words, places and numbers. Throws <see cref="InvalidDataException"/> naming the file: the product must not start without them.</summary>
public static class EmergencyContentLoader
{
    /// <param name="directory">dialogs/emergency.</param>
    public static EmergencyPhrases Phrases(string directory) => new(Directory.EnumerateFiles(directory, "phrases.*.yaml")
        .ToDictionary(Language, file => (IReadOnlyDictionary<string, string>)YamlFile.Read<Dictionary<string, string>>(file), StringComparer.Ordinal));

    /// <param name="directory">dialogs/emergency.</param>
    public static PlaceGuess Places(string directory)
    {
        var places = YamlFile.Read<PlacesFile>(Path.Combine(directory, "places.yaml"));
        return new(places.Names.ToDictionary(p => p.Key, p => (IReadOnlyList<string>)p.Value, StringComparer.Ordinal), places.Ways);
    }

    /// <param name="factsFile">guide/facts.yaml.</param>
    public static EmergencyNumbers Numbers(string factsFile) => new(YamlFile.Read<List<FactRow>>(factsFile)
        .Where(row => row.Country is not null && (row.Id.StartsWith("emergency", StringComparison.Ordinal) || row.Id.StartsWith("crisis.", StringComparison.Ordinal)))
        .Select(row => new EmergencyFact(row.Id, row.Country!, row.Text)));

    private static string Language(string file) => Path.GetFileNameWithoutExtension(file)["phrases.".Length..];

    private sealed class PlacesFile
    {
        public List<string> Ways { get; set; } = [];

        public Dictionary<string, List<string>> Names { get; set; } = [];
    }

    private sealed class FactRow
    {
        public string Id { get; set; } = "";

        public string? Country { get; set; }

        public string Text { get; set; } = "";
    }
}
