using SecondOpinion.Bot.Domain.Emergency;

namespace SecondOpinion.Bot.Adapters.Content.Emergency;

/// <summary>dialogs/emergency/places.yaml: the names of countries, and the ways in which people say where they are.</summary>
public static class PlacesFile
{
    /// <param name="directory">dialogs/emergency.</param>
    /// <exception cref="ContentException">The file is not as it should be.</exception>
    public static PlaceGuess Read(string directory)
    {
        var places = YamlFile.Read<Places>(Path.Combine(directory, "places.yaml"));
        return new(places.Names.ToDictionary(p => p.Key, p => (IReadOnlyList<string>)p.Value, StringComparer.Ordinal), places.Ways);
    }

    private sealed class Places
    {
        public List<string> Ways { get; set; } = [];

        public Dictionary<string, List<string>> Names { get; set; } = [];
    }
}
