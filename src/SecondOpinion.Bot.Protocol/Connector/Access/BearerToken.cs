using System.Buffers.Text;
using System.Text.Json;

namespace SecondOpinion.Bot.Protocol.Connector.Access;

/// <summary>
/// A token's outer form, read before any library sees it: three parts of base64url, at most 16 KB, one of three RSA algorithms,
/// a key id. Encrypted tokens have five parts and end here (CVE-2024-21319), as do "none" and every HMAC.
/// </summary>
internal sealed record BearerToken(string Text, string Algorithm, string KeyId, string Issuer)
{
    public const int MaxLength = 16 * 1024;
    public static readonly string[] Algorithms = ["RS256", "RS384", "RS512"];

    private const string Scheme = "Bearer ";

    public static BearerToken? Read(string? authorization)
    {
        if (authorization is null || !authorization.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
            return null;
        var text = authorization[Scheme.Length..].Trim();
        if (text.Length is 0 or > MaxLength || text.Split('.') is not [var head, var body, { Length: > 0 }])
            return null;
        return Part(head) is { } header && Part(body) is { } claims
            && Word(header, "alg") is { } algorithm && Algorithms.Contains(algorithm, StringComparer.Ordinal)
            && Word(header, "kid") is { Length: > 0 } keyId
            && !header.TryGetProperty("zip", out _) && !header.TryGetProperty("crit", out _)
            && Word(claims, "iss") is { } issuer
            ? new BearerToken(text, algorithm, keyId, issuer)
            : null;
    }

    private static JsonElement? Part(string part)
    {
        try
        {
            // A name twice is one token to us and another to the library.
            using var document = JsonDocument.Parse(Base64Url.DecodeFromChars(part), new JsonDocumentOptions { AllowDuplicateProperties = false, MaxDepth = 8 });
            return document.RootElement.ValueKind == JsonValueKind.Object ? document.RootElement.Clone() : null;
        }
        catch (Exception e) when (e is FormatException or JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static string? Word(JsonElement part, string name) =>
        part.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
