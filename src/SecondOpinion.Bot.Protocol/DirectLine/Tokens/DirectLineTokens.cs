using System.Text.Json;

namespace SecondOpinion.Bot.Protocol.DirectLine.Tokens;

/// <summary>
/// Issues and reads tokens for one conversation each. They are JSON Web Tokens, so that a client can read the <c>user</c>
/// claim; they are good wherever the same key is, also after a restart.
/// </summary>
public sealed class DirectLineTokens(ReadOnlyMemory<byte> key, DirectLineOptions options, TimeProvider clock, RandomId newId)
{
    /// <summary>How long after its time a token can still be exchanged for a new one.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromHours(24);

    private readonly SignedClaims signed = new(key, "directline");

    public IssuedToken Issue(TokenGrant grant)
    {
        var now = clock.GetUtcNow();
        var token = signed.Sign(writer =>
        {
            writer.WriteString("jti", newId());
            writer.WriteNumber("iat", now.ToUnixTimeSeconds());
            writer.WriteNumber("exp", (now + options.TokenLifetime).ToUnixTimeSeconds());
            writer.WriteString("conv", grant.ConversationId);
            if (grant.UserId is { } user)
                writer.WriteString("user", user);
            writer.WriteStartArray("origins");
            foreach (var origin in grant.Origins)
                writer.WriteStringValue(origin);
            writer.WriteEndArray();
        });
        return new IssuedToken(grant.ConversationId, token, (int)options.TokenLifetime.TotalSeconds);
    }

    /// <summary>What a token for a conversation that nobody has started yet would allow; <see cref="Issue"/> makes the token.</summary>
    public TokenGrant GrantForNewConversation(string? userId, IReadOnlyList<string> origins) => new(newId(), userId, origins);

    public TokenReading Read(string token)
    {
        if (signed.Read(token) is not { } claims)
            return new TokenReading(TokenStatus.Refused);
        var age = clock.GetUtcNow() - DateTimeOffset.FromUnixTimeSeconds(claims.GetProperty("exp").GetInt64());
        if (age >= Grace)
            return new TokenReading(TokenStatus.Lapsed);
        return new TokenReading(age >= TimeSpan.Zero ? TokenStatus.Expired : TokenStatus.Valid, GrantOf(claims));
    }

    private static TokenGrant GrantOf(JsonElement claims) => new(
        claims.GetProperty("conv").GetString()!,
        claims.TryGetProperty("user", out var user) ? user.GetString() : null,
        [.. claims.GetProperty("origins").EnumerateArray().Select(origin => origin.GetString()!)]);
}
