using System.Text.Json;
using System.Text.Json.Serialization;

namespace SecondOpinion.Bot.Protocol.Schema;

/// <summary>Buttons that stand under the last message until the person answers.</summary>
public sealed record SuggestedActions
{
    /// <summary>Recipients who see the buttons; null means everybody.</summary>
    public IList<string>? To { get; set; }
    public IList<CardAction>? Actions { get; set; }

    /// <summary>Fields this version does not know, kept for the round trip.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
