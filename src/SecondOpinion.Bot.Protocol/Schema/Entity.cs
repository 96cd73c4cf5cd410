using System.Text.Json;
using System.Text.Json.Serialization;

namespace SecondOpinion.Bot.Protocol.Schema;

/// <summary>Metadata of an activity: its type is known here, everything else is kept as it came.</summary>
public sealed record Entity
{
    public string? Type { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
