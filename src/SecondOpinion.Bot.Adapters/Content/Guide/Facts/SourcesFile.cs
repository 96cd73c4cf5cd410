using SecondOpinion.Bot.Domain.Guide;

namespace SecondOpinion.Bot.Adapters.Content.Guide.Facts;

/// <summary>guide/sources.yaml.</summary>
internal static class SourcesFile
{
    private static readonly string[] Kinds = ["article", "official", "press"];
    private static readonly string[] Stances = ["neutral", "promotional"];

    public static IReadOnlyDictionary<string, GuideSource> Read(string path, FaultList faults)
    {
        var sources = new Dictionary<string, GuideSource>(StringComparer.Ordinal);
        foreach (var row in YamlRows.List(path, faults))
        {
            var source = new GuideSource(
                row.Required("id"), row.Required("title"), row.Required("kind"), row.OptionalDate("dated"), row.Optional("stance") ?? "neutral");
            source = source with { ShortName = row.Optional("short") ?? source.Title };
            row.RefuseUnread();
            if (!Kinds.Contains(source.Kind))
            {
                row.Fault($"kind '{source.Kind}' is not one of {string.Join(", ", Kinds)}");
            }

            if (!Stances.Contains(source.Stance))
            {
                row.Fault($"stance '{source.Stance}' is not one of {string.Join(", ", Stances)}");
            }

            if (!sources.TryAdd(source.Id, source))
            {
                row.Fault($"source '{source.Id}' stands here a second time");
            }
        }

        return sources;
    }
}
