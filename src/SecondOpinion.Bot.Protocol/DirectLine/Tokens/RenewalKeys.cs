using System.Text.Json;

namespace SecondOpinion.Bot.Protocol.DirectLine.Tokens;

/// <summary>
/// Proves that a browser's conversation is its own, for as long as the conversation is kept: good for a new token and for
/// nothing else, so that tokens themselves can stay short-lived.
/// </summary>
public sealed class RenewalKeys(ReadOnlyMemory<byte> key, TimeProvider clock)
{
    private readonly SignedClaims signed = new(key, "directline-renewal");

    public string Issue(TokenGrant grant) => signed.Sign(writer =>
    {
        writer.WriteNumber("iat", clock.GetUtcNow().ToUnixTimeSeconds());
        writer.WriteString("conv", grant.ConversationId);
        if (grant.UserId is { } user)
            writer.WriteString("user", user);
    });

    /// <summary>The conversation and person of a key of ours; null for anything else.</summary>
    public TokenGrant? Read(string? renewalKey) =>
        renewalKey is { Length: > 0 } && signed.Read(renewalKey) is { } claims
            ? new TokenGrant(
                claims.GetProperty("conv").GetString()!,
                claims.TryGetProperty("user", out JsonElement user) ? user.GetString() : null,
                [])
            : null;
}
