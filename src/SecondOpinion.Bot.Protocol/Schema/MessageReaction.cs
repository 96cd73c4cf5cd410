using System.Text.Json;
using System.Text.Json.Serialization;

namespace SecondOpinion.Bot.Protocol.Schema;

/// <summary>A reaction (like, heart) added to or removed from a message.</summary>
public sealed record MessageReaction
{
    public string? Type { get; set; }

    /// <summary>Fields this version does not know, kept for the round trip.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
