using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;

namespace SecondOpinion.Bot.Tests.Host.Endpoints.Connector;

/// <summary>A real RSA key as an identity provider publishes it.</summary>
internal sealed class PublishedKey(string id, string[]? endorsements)
{
    public string Id { get; } = id;

    public RSA Rsa { get; } = RSA.Create(2048);

    public static string Set(IEnumerable<PublishedKey> keys) => JsonSerializer.Serialize(new { keys = keys.Select(key => key.Published()) });

    private Dictionary<string, object> Published()
    {
        var parameters = Rsa.ExportParameters(false);
        var published = new Dictionary<string, object>
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = Id,
            ["n"] = Base64Url.EncodeToString(parameters.Modulus),
            ["e"] = Base64Url.EncodeToString(parameters.Exponent),
        };
        if (endorsements is not null)
            published["endorsements"] = endorsements;
        return published;
    }
}
