using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using SecondOpinion.Bot.Protocol.Connector.Access;

namespace SecondOpinion.Bot.Protocol.Connector;

/// <summary>
/// Ids of conversations that come through the Connector. A channel names its conversations as it likes, so ours are made of a hash:
/// they cannot be one of Direct Line's, nor another channel's or calling bot's.
/// </summary>
public static class ConnectorConversations
{
    private const string Prefix = "connector-";

    public static string IdOf(ConnectorCaller caller, string channelId, string conversationId)
    {
        // Lengths stand before the parts: no two sets of parts make one text.
        var bot = caller.BotId ?? "";
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{bot.Length}:{bot}{channelId.Length}:{channelId}{conversationId}"));
        return Prefix + Base64Url.EncodeToString(hash.AsSpan(0, 24));
    }

    public static bool IsOurs(string conversationId) => conversationId.StartsWith(Prefix, StringComparison.Ordinal);
}
