using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace SecondOpinion.Bot.Protocol.Connector.Access;

/// <summary>
/// Reads OpenID metadata and key sets. Endorsements are read from the JSON itself: the library's version of a key does not have
/// them. Anything that is not an RSA key for signatures is passed over.
/// </summary>
public static class PublishedKeys
{
    private const int SmallestModulus = 2048 / 8;

    /// <summary>Where the keys are, and which algorithms are used.</summary>
    /// <exception cref="JsonException">Not such a document.</exception>
    public static (string JwksUri, IReadOnlyList<string> Algorithms) ReadMetadata(byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        var algorithms = document.RootElement.TryGetProperty("id_token_signing_alg_values_supported", out var listed) && listed.ValueKind == JsonValueKind.Array
            ? Texts(listed)
            : ["RS256"];
        return (Text(document.RootElement, "jwks_uri") ?? throw new JsonException("The metadata names no keys."), algorithms);
    }

    /// <summary>The keys by id.</summary>
    /// <exception cref="JsonException">Not such a document.</exception>
    public static IReadOnlyDictionary<string, EndorsedKey> ReadKeys(byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        if (document.RootElement.ValueKind != JsonValueKind.Object || !document.RootElement.TryGetProperty("keys", out var keys) || keys.ValueKind != JsonValueKind.Array)
            throw new JsonException("The document holds no keys.");
        var byId = new Dictionary<string, EndorsedKey>(StringComparer.Ordinal);
        foreach (var key in keys.EnumerateArray().Where(key => key.ValueKind == JsonValueKind.Object))
        {
            if (Text(key, "kty") == "RSA" && Text(key, "use") is null or "sig" && Text(key, "kid") is { Length: > 0 } id
                && Bytes(key, "n") is { Length: >= SmallestModulus } modulus && Bytes(key, "e") is { Length: > 0 } exponent)
            {
                var rsa = new RsaSecurityKey(new System.Security.Cryptography.RSAParameters { Modulus = modulus, Exponent = exponent }) { KeyId = id };
                byId[id] = new EndorsedKey(rsa, key.TryGetProperty("endorsements", out var listed) && listed.ValueKind == JsonValueKind.Array ? Texts(listed) : []);
            }
        }

        return byId;
    }

    private static byte[]? Bytes(JsonElement key, string name)
    {
        try
        {
            return Text(key, name) is { } text ? System.Buffers.Text.Base64Url.DecodeFromChars(text) : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string[] Texts(JsonElement list) =>
        [.. list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)];
}
