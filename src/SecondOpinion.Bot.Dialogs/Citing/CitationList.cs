using System.Text.Json;
using System.Text.Json.Nodes;
using SecondOpinion.Bot.Domain.Guide;
using SecondOpinion.Bot.Protocol.Schema;

namespace SecondOpinion.Bot.Dialogs.Citing;

/// <summary>
/// The sources of one message: passages numbered in the order they are cited, markers for the text, and the one root entity
/// that carries the claims (protocol: schema.org Message).
/// </summary>
public sealed class CitationList(PublicAddress address)
{
    internal const string RootType = "https://schema.org/Message";

    private const int AbstractLength = 160;

    private readonly List<Passage> _cited = [];

    /// <summary>Ids of what was cited, in order.</summary>
    public IEnumerable<string> Passages => _cited.Select(passage => passage.Id);

    /// <summary>The marker of a passage: "[1]"; the same passage keeps its number.</summary>
    public string Mark(Passage passage)
    {
        var at = _cited.FindIndex(known => known.Id == passage.Id);
        if (at < 0)
        {
            _cited.Add(passage);
            at = _cited.Count - 1;
        }

        return $"[{at + 1}]";
    }

    /// <summary>The claims as the message's entity; none when nothing was cited.</summary>
    public IList<Entity>? ToEntities()
    {
        if (_cited.Count == 0)
            return null;
        var claims = new JsonArray([.. _cited.Select(Claim)]);
        return
        [
            new Entity
            {
                Type = RootType,
                Properties = new Dictionary<string, JsonElement>
                {
                    ["@type"] = ToElement("Message"),
                    ["@context"] = ToElement("https://schema.org"),
                    ["@id"] = ToElement(""),
                    ["citation"] = JsonSerializer.SerializeToElement(claims),
                },
            },
        ];
    }

    private JsonNode Claim(Passage passage, int index) => new JsonObject
    {
        ["@type"] = "Claim",
        ["position"] = index + 1,
        ["appearance"] = new JsonObject
        {
            ["@type"] = "DigitalDocument",
            ["name"] = $"{passage.Heading} · {string.Join(", ", passage.SourceNames)}",
            ["url"] = address.Passage(passage.Id),
            ["abstract"] = passage.Text.Length <= AbstractLength ? passage.Text : passage.Text[..AbstractLength] + "…",
        },
    };

    private static JsonElement ToElement(string value) => JsonSerializer.SerializeToElement(value);
}
