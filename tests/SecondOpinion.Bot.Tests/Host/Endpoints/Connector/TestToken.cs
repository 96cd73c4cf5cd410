using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace SecondOpinion.Bot.Tests.Host.Endpoints.Connector;

/// <summary>Tokens made by hand, good ones and every kind of bad one.</summary>
internal sealed class TestToken
{
    public static readonly DateTimeOffset Now = DateTimeOffset.UtcNow;

    public Dictionary<string, object?> Header { get; init; } = [];

    public Dictionary<string, object?> Claims { get; init; } = [];

    public required PublishedKey Key { get; set; }

    /// <summary>As the Connector makes it for a message of a channel.</summary>
    public static TestToken OfChannel(PublishedKey key, string serviceUrl) => new()
    {
        Key = key,
        Header = new() { ["alg"] = "RS256", ["typ"] = "JWT", ["kid"] = key.Id },
        Claims = new()
        {
            ["serviceurl"] = serviceUrl,
            ["iss"] = "https://api.botframework.com",
            ["aud"] = FakeAzure.AppId,
            ["nbf"] = Now.AddMinutes(-1).ToUnixTimeSeconds(),
            ["exp"] = Now.AddMinutes(55).ToUnixTimeSeconds(),
        },
    };

    /// <summary>As another bot, or the Emulator, gets it from the tenant.</summary>
    public static TestToken OfBot(PublishedKey key, string application) => new()
    {
        Key = key,
        Header = new() { ["alg"] = "RS256", ["typ"] = "JWT", ["kid"] = key.Id },
        Claims = new()
        {
            ["iss"] = $"https://sts.windows.net/{FakeAzure.Tenant}/",
            ["aud"] = FakeAzure.AppId,
            ["appid"] = application,
            ["ver"] = "1.0",
            ["nbf"] = Now.AddMinutes(-1).ToUnixTimeSeconds(),
            ["exp"] = Now.AddMinutes(55).ToUnixTimeSeconds(),
        },
    };

    public TestToken With(string claim, object? value)
    {
        Claims[claim] = value;
        return this;
    }

    public TestToken Without(string claim)
    {
        Claims.Remove(claim);
        return this;
    }

    public TestToken WithHeader(string name, object? value)
    {
        Header[name] = value;
        return this;
    }

    public TestToken WithoutHeader(string name)
    {
        Header.Remove(name);
        return this;
    }

    public TestToken SignedBy(PublishedKey other)
    {
        Key = other;
        return this;
    }

    /// <summary>The two parts that are signed.</summary>
    public string Unsigned => $"{Part(Header)}.{Part(Claims)}";

    public string Signed(HashAlgorithmName? hash = null)
    {
        var signature = Key.Rsa.SignData(Encoding.ASCII.GetBytes(Unsigned), hash ?? HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return $"{Unsigned}.{Base64Url.EncodeToString(signature)}";
    }

    public string SignedWithSecret(byte[] secret) => $"{Unsigned}.{Base64Url.EncodeToString(HMACSHA256.HashData(secret, Encoding.ASCII.GetBytes(Unsigned)))}";

    public static string Part(object value) => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(value));
}
