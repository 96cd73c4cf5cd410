using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using SecondOpinion.Bot.Protocol.Schema;

namespace SecondOpinion.Bot.Protocol.DirectLine.Conversations;

/// <summary>
/// Ids of what clients send. What has to happen once in a conversation has one id, and the record takes an id once: that is
/// how a start, an end or a message sent twice happens once, in one process or in several.
/// </summary>
internal static class ActivityIds
{
    private const string ClientActivityId = "clientActivityID";

    public static string Start(string conversationId) => Derive(conversationId, "start", "");

    public static string End(string conversationId) => Derive(conversationId, "end", "");

    /// <summary>The same for the same <c>channelData.clientActivityID</c>; otherwise a new one.</summary>
    public static string Message(string conversationId, Activity activity, RandomId newId)
    {
        if (activity.ChannelData is { ValueKind: JsonValueKind.Object } data
            && data.TryGetProperty(ClientActivityId, out var id)
            && id.ValueKind is JsonValueKind.String or JsonValueKind.Number
            && id.ToString() is { Length: > 0 } text)
            return Derive(conversationId, "message", text);
        return newId();
    }

    private static string Derive(string conversationId, string kind, string text)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{conversationId}\n{kind}\n{text}"));
        return Base64Url.EncodeToString(hash.AsSpan(0, 16));
    }
}
