using System.Collections.Concurrent;
using System.Text.Json;

namespace SecondOpinion.Bot.Protocol.DirectLine.Tokens;

/// <summary>
/// What stands in the address of a stream instead of a header: good once, for one conversation, for a short time, for
/// nothing else. The used ones are remembered in this process until their time is over.
/// </summary>
public sealed class StreamTickets(ReadOnlyMemory<byte> key, DirectLineOptions options, TimeProvider clock, RandomId newId)
{
    private readonly SignedClaims signed = new(key, "directline-stream");
    private readonly ConcurrentDictionary<string, DateTimeOffset> used = new(StringComparer.Ordinal);

    /// <summary>A ticket for a stream that begins after a sequence number.</summary>
    public string Issue(string conversationId, long after, IReadOnlyList<string> origins)
    {
        var expires = clock.GetUtcNow() + options.StreamUrlLifetime;
        return signed.Sign(writer =>
        {
            writer.WriteString("jti", newId());
            writer.WriteNumber("exp", expires.ToUnixTimeMilliseconds());
            writer.WriteString("conv", conversationId);
            writer.WriteNumber("after", after);
            writer.WriteStartArray("origins");
            foreach (var origin in origins)
                writer.WriteStringValue(origin);
            writer.WriteEndArray();
        });
    }

    /// <summary>The ticket's content for its first use in time; <see cref="Refusal.StreamUrlExpired"/> or <see cref="Refusal.Unauthorized"/>.</summary>
    public Outcome<StreamTicket> Redeem(string ticket, string conversationId)
    {
        if (signed.Read(ticket) is not { } claims)
            return Refusal.Unauthorized;
        if (!string.Equals(claims.GetProperty("conv").GetString(), conversationId, StringComparison.Ordinal))
            return Refusal.OtherConversation;
        var now = clock.GetUtcNow();
        var expires = DateTimeOffset.FromUnixTimeMilliseconds(claims.GetProperty("exp").GetInt64());
        if (now >= expires)
            return Refusal.StreamUrlExpired;
        Forget(now);
        return used.TryAdd(claims.GetProperty("jti").GetString()!, expires)
            ? new StreamTicket(conversationId, claims.GetProperty("after").GetInt64(), Origins(claims))
            : Refusal.StreamUrlExpired;
    }

    private static string[] Origins(JsonElement claims) =>
        [.. claims.GetProperty("origins").EnumerateArray().Select(origin => origin.GetString()!)];

    private void Forget(DateTimeOffset now)
    {
        foreach (var (id, expires) in used)
        {
            if (now >= expires)
                used.TryRemove(id, out _);
        }
    }
}

/// <summary>A stream that may be opened: of which conversation, after which sequence number, from which pages.</summary>
public sealed record StreamTicket(string ConversationId, long After, IReadOnlyList<string> Origins);
