using System.Text.Json;
using SecondOpinion.Bot.Protocol.Schema;
using SecondOpinion.Bot.Protocol.State;

namespace SecondOpinion.Bot.Tests.Protocol.State;

/// <summary>Commits and documents in few words.</summary>
internal static class Turns
{
    public static Activity Message(string id, string text = "hello", DateTimeOffset? at = null) =>
        new() { Type = ActivityTypes.Message, Id = id, Text = text, Timestamp = at };

    /// <summary>A turn with the inbound activity "in-N" and the replies given.</summary>
    public static TurnCommit Turn(string conversation, long expected, string inbound, params string[] outgoing) => new()
    {
        ConversationId = conversation,
        ExpectedSequence = expected,
        Inbound = Message(inbound),
        Outgoing = [.. outgoing.Select(id => Message(id))],
    };

    public static Dictionary<string, StoreItem> Documents(params (string Key, string Json, string? ETag)[] documents) =>
        documents.ToDictionary(d => d.Key, d => new StoreItem(JsonElement.Parse(d.Json), d.ETag), StringComparer.Ordinal);

    public static async Task<StoreItem?> ReadOneAsync(this IStorage store, string key) =>
        (await store.ReadAsync([key], default)).GetValueOrDefault(key);

    public static string Json(Activity activity) => JsonSerializer.Serialize(activity, ProtocolJson.Plain.Activity);
}
