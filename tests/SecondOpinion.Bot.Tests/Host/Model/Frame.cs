using System.Text.Json;

namespace SecondOpinion.Bot.Tests.Host.Model;

/// <summary>One activity as it reached a client.</summary>
internal sealed record Frame(JsonElement Activity, DateTime At)
{
    public string Type => Text("type");

    public string Id => Text("id");

    public string Words => Text("text");

    public string ReplyTo => Text("replyToId");

    public bool IsFromBot => Activity.TryGetProperty("from", out var from) && from.TryGetProperty("role", out var role) && role.GetString() == "bot";

    public string? StreamType => Data("streamType");

    public string? StreamId => Data("streamId");

    public bool IsUrgent => Text("importance") == "high";

    public bool IsAiLabelled => Entities.Any(entity => entity.TryGetProperty("additionalType", out var types) && types.EnumerateArray().Any(type => type.GetString() == "AIGeneratedContent"));

    public int Citations => Entities.Sum(entity => entity.TryGetProperty("citation", out var claims) ? claims.GetArrayLength() : 0);

    public IEnumerable<JsonElement> Entities => Activity.TryGetProperty("entities", out var entities) ? entities.EnumerateArray() : [];

    /// <summary>A message of the bot that answers this one and is not the notice said before.</summary>
    public bool IsFinalReplyTo(string question) => Type == "message" && IsFromBot && ReplyTo == question && !Words.StartsWith("An AI model may word", StringComparison.Ordinal);

    private string Text(string name) => Activity.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private string? Data(string name) =>
        Activity.TryGetProperty("channelData", out var data) && data.ValueKind == JsonValueKind.Object && data.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
