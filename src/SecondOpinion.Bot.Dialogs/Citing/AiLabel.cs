using System.Text.Json;
using SecondOpinion.Bot.Protocol.Schema;

namespace SecondOpinion.Bot.Dialogs.Citing;

/// <summary>The mark of what a model phrased, and of nothing else (protocol: schema.org Message, additionalType).</summary>
public static class AiLabel
{
    private const string Generated = "AIGeneratedContent";

    /// <summary>The root entity of a message without citations.</summary>
    public static Entity Entity => new()
    {
        Type = CitationList.RootType,
        Properties = new Dictionary<string, JsonElement>
        {
            ["@type"] = JsonSerializer.SerializeToElement("Message"),
            ["@context"] = JsonSerializer.SerializeToElement("https://schema.org"),
            ["@id"] = JsonSerializer.SerializeToElement(""),
            ["additionalType"] = JsonSerializer.SerializeToElement(new[] { Generated }),
        },
    };

    /// <summary>Marks the root entity that carries the citations: two root entities are refused by some channels.</summary>
    public static IList<Entity> On(IList<Entity>? citations)
    {
        if (citations is null || citations.FirstOrDefault(entity => entity.Type == CitationList.RootType) is not { Properties: { } properties })
            return [.. citations ?? [], Entity];
        properties["additionalType"] = JsonSerializer.SerializeToElement(new[] { Generated });
        return citations;
    }
}
