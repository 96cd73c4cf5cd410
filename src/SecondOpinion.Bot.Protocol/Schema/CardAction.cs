using System.Text.Json;
using System.Text.Json.Serialization;

namespace SecondOpinion.Bot.Protocol.Schema;

/// <summary>A button: what it says and what pressing it sends or opens.</summary>
public sealed record CardAction
{
    public CardAction() { }

    public CardAction(string type, string title, string value) =>
        (Type, Title, Value) = (type, title, JsonSerializer.SerializeToElement(value, ProtocolJson.Default.String));

    public string? Type { get; set; }
    public string? Title { get; set; }
    public string? Image { get; set; }
    public string? Text { get; set; }
    public string? DisplayText { get; set; }
    public JsonElement? Value { get; set; }
    public JsonElement? ChannelData { get; set; }
    public string? ImageAltText { get; set; }

    /// <summary>Fields this version does not know, kept for the round trip.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }

    /// <summary>A button whose pressing sends <paramref name="text"/> as if the person had typed it.</summary>
    public static CardAction ImBack(string text, string? title = null) => new(ActionTypes.ImBack, title ?? text, text);
}
