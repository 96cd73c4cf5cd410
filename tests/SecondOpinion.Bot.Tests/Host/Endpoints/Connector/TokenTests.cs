using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Xunit;

namespace SecondOpinion.Bot.Tests.Host.Endpoints.Connector;

/// <summary>Who may call /api/messages: sixty tokens, real keys, the real server.</summary>
public sealed class TokenTests(TokenTests.Cloud cloud) : IClassFixture<TokenTests.Cloud>
{
    private const string Parent = "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee";
    private const string Stranger = "99999999-bbbb-cccc-dddd-eeeeeeeeeeee";

    public sealed class Cloud : IAsyncLifetime
    {
        internal FakeAzure Azure { get; private set; } = null!;

        internal BotServer Bot { get; private set; } = null!;

        internal PublishedKey Weak { get; } = new("key-sms-only", ["sms"]);

        internal PublishedKey Bare { get; } = new("key-without-endorsements", null);

        internal PublishedKey Unpublished { get; } = new("key-unpublished", ["msteams"]);

        public async Task InitializeAsync()
        {
            Azure = await FakeAzure.StartAsync();
            Azure.Keys.AddRange([Weak, Bare]);
            var settings = Azure.Settings();
            settings["Channels:Connector:Emulator"] = "true";
            settings["Channels:Connector:AllowedCallers:0"] = Parent;
            Bot = BotServer.Start(settings);
        }

        public async Task DisposeAsync()
        {
            await Bot.DisposeAsync();
            await Azure.DisposeAsync();
        }
    }

    public static TheoryData<string> Good => [.. GoodTokens.Keys];

    public static TheoryData<string> Unauthorized => [.. UnauthorizedTokens.Keys];

    public static TheoryData<string> Forbidden => [.. ForbiddenTokens.Keys];

    private static readonly Dictionary<string, Func<Cloud, string>> GoodTokens = new()
    {
        ["as the Connector makes it"] = c => Channel(c).Signed(),
        ["RS384"] = c => Channel(c).WithHeader("alg", "RS384").Signed(HashAlgorithmName.SHA384),
        ["RS512"] = c => Channel(c).WithHeader("alg", "RS512").Signed(HashAlgorithmName.SHA512),
        ["the claim as the documents spell it"] = c => Channel(c).Without("serviceurl").With("serviceUrl", c.Azure.ServiceUrl).Signed(),
        ["both spellings"] = c => Channel(c).With("serviceUrl", c.Azure.ServiceUrl).Signed(),
        ["service address in capitals"] = c => Channel(c).With("serviceurl", c.Azure.ServiceUrl.ToUpperInvariant()).Signed(),
        ["over for 4 minutes"] = c => Channel(c).With("exp", Minutes(-4)).Signed(),
        ["good in 4 minutes"] = c => Channel(c).With("nbf", Minutes(4)).Signed(),
        ["several audiences, one of them ours"] = c => Channel(c).With("aud", new[] { Stranger, FakeAzure.AppId }).Signed(),
        ["further claims"] = c => Channel(c).With("name", "somebody").With("roles", new[] { "a" }).Signed(),
        ["without nbf"] = c => Channel(c).Without("nbf").Signed(),
        ["the Emulator, version 1"] = c => Emulator(c).Signed(),
        ["the Emulator, version 2"] = c => Emulator(c).With("ver", "2.0").Without("appid").With("azp", FakeAzure.AppId).Signed(),
        ["the Emulator, without a version"] = c => Emulator(c).Without("ver").Signed(),
        ["the Emulator, Bot Framework's own tenant"] = c => Emulator(c).With("iss", "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/").Signed(),
        ["an allowed bot"] = c => TestToken.OfBot(c.Azure.BotKeys[0], Parent).Signed(),
        ["an allowed bot, version 2"] = c => TestToken.OfBot(c.Azure.BotKeys[0], Parent).With("ver", "2.0").Without("appid").With("azp", Parent)
            .With("iss", $"https://login.microsoftonline.com/{FakeAzure.Tenant}/v2.0").Signed(),
    };

    private static readonly Dictionary<string, Func<Cloud, string>> UnauthorizedTokens = new()
    {
        ["nothing"] = _ => "",
        ["a word"] = _ => "token",
        ["two parts"] = c => Channel(c).Unsigned,
        ["three dots and nothing else"] = _ => "...",
        ["no signature"] = c => Channel(c).Unsigned + ".",
        ["algorithm none"] = c => Channel(c).WithHeader("alg", "none").Unsigned + ".",
        ["algorithm none with a signature"] = c => Channel(c).WithHeader("alg", "none").Signed(),
        ["algorithm nOnE"] = c => Channel(c).WithHeader("alg", "nOnE").Signed(),
        ["HS256 with the public key"] = c => Channel(c).WithHeader("alg", "HS256").SignedWithSecret(c.Azure.Keys[0].Rsa.ExportSubjectPublicKeyInfo()),
        ["HS256 with the public key as PEM"] = c => Channel(c).WithHeader("alg", "HS256")
            .SignedWithSecret(Encoding.ASCII.GetBytes(c.Azure.Keys[0].Rsa.ExportSubjectPublicKeyInfoPem())),
        ["HS256 under the name RS256"] = c => Channel(c).SignedWithSecret(c.Azure.Keys[0].Rsa.ExportSubjectPublicKeyInfo()),
        ["PS256"] = c => Channel(c).WithHeader("alg", "PS256").Signed(),
        ["ES256"] = c => Channel(c).WithHeader("alg", "ES256").Signed(),
        ["RS1"] = c => Channel(c).WithHeader("alg", "RS1").Signed(),
        ["another hash than the header says"] = c => Channel(c).Signed(HashAlgorithmName.SHA512),
        ["encrypted: five parts"] = c => $"{TestToken.Part(new { alg = "RSA-OAEP", enc = "A256GCM", kid = "key-1" })}.AAAA.AAAA.AAAA.AAAA",
        ["compressed"] = c => Channel(c).WithHeader("zip", "DEF").Signed(),
        ["a critical extension"] = c => Channel(c).WithHeader("crit", new[] { "b64" }).Signed(),
        ["17 KB"] = c => Channel(c).With("padding", new string('x', 17 * 1024)).Signed(),
        ["no key id"] = c => Channel(c).WithoutHeader("kid").Signed(),
        ["an unknown key id"] = c => Channel(c).WithHeader("kid", "key-unknown").Signed(),
        ["a key id that is a path"] = c => Channel(c).WithHeader("kid", "../../etc/passwd").Signed(),
        ["a key that is not published"] = c => Channel(c).SignedBy(c.Unpublished).Signed(),
        ["a key of its own in the header"] = c => Channel(c).WithHeader("jwk", new { kty = "RSA", n = "AQAB", e = "AQAB" }).SignedBy(c.Unpublished).Signed(),
        ["a key address of its own in the header"] = c => Channel(c).WithHeader("jku", c.Azure.Address + "/bots/keys").SignedBy(c.Unpublished).Signed(),
        ["a claim changed after signing"] = c => Tampered(Channel(c).Signed(), body => body.Replace("botframework", "botframew0rk", StringComparison.Ordinal)),
        ["a signature changed"] = c => Channel(c).Signed()[..^6] + "AAAAAA",
        ["padding in its parts"] = c => Channel(c).Signed().Replace(".", "=.", StringComparison.Ordinal),
        ["another issuer"] = c => Channel(c).With("iss", "https://evil.example").Signed(),
        ["an issuer with a slash more"] = c => Channel(c).With("iss", "https://api.botframework.com/").Signed(),
        ["no issuer"] = c => Channel(c).Without("iss").Signed(),
        ["an issuer that is a list"] = c => Channel(c).With("iss", new[] { "https://api.botframework.com" }).Signed(),
        ["over for 6 minutes"] = c => Channel(c).With("exp", Minutes(-6)).Signed(),
        ["good in 6 minutes"] = c => Channel(c).With("nbf", Minutes(6)).Signed(),
        ["never over"] = c => Channel(c).Without("exp").Signed(),
        ["over when it began"] = c => Channel(c).With("exp", 0).Signed(),
        ["claims that are no object"] = c => $"{TestToken.Part(new { alg = "RS256", kid = "key-1" })}.{TestToken.Part("claims")}.AAAA",
        ["a claim twice"] = c => Twice(c),
        ["a channel's token signed by the tenant's key"] = c => Channel(c).WithHeader("kid", "bot-key-1").SignedBy(c.Azure.BotKeys[0]).Signed(),
        ["a bot's token signed by a channel's key"] = c => Emulator(c).WithHeader("kid", "key-1").SignedBy(c.Azure.Keys[0]).Signed(),
        ["the Emulator of a tenant that nobody listed"] = c => Emulator(c).With("iss", $"https://sts.windows.net/{Stranger}/").With("tid", Stranger).Signed(),
        ["a bot without an application"] = c => Emulator(c).Without("appid").Signed(),
        ["a bot of a version that does not exist"] = c => Emulator(c).With("ver", "3.0").Signed(),
    };

    private static readonly Dictionary<string, Func<Cloud, string>> ForbiddenTokens = new()
    {
        ["another audience"] = c => Channel(c).With("aud", Stranger).Signed(),
        ["no audience"] = c => Channel(c).Without("aud").Signed(),
        ["another service address"] = c => Channel(c).With("serviceurl", "https://evil.example/").Signed(),
        ["a service address that goes on"] = c => Channel(c).With("serviceurl", c.Azure.ServiceUrl + "x").Signed(),
        ["no service address"] = c => Channel(c).Without("serviceurl").Signed(),
        ["two service addresses that differ"] = c => Channel(c).With("serviceUrl", "https://evil.example/").Signed(),
        ["a key endorsed for another channel"] = c => TestToken.OfChannel(c.Weak, c.Azure.ServiceUrl).Signed(),
        ["a key endorsed for nothing"] = c => TestToken.OfChannel(c.Bare, c.Azure.ServiceUrl).Signed(),
        ["a bot that nobody allowed"] = c => TestToken.OfBot(c.Azure.BotKeys[0], Stranger).Signed(),
        ["the Emulator for another bot"] = c => Emulator(c).With("aud", Stranger).Signed(),
    };

    [Fact]
    public void There_are_at_least_sixty_of_them() => Assert.True(GoodTokens.Count + UnauthorizedTokens.Count + ForbiddenTokens.Count >= 60);

    [Theory]
    [MemberData(nameof(Good))]
    public async Task A_good_token_is_let_in(string name) => Assert.Equal(HttpStatusCode.OK, await StatusAsync(GoodTokens[name](cloud)));

    [Theory]
    [MemberData(nameof(Unauthorized))]
    public async Task A_token_that_does_not_hold_is_401(string name) => Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(UnauthorizedTokens[name](cloud)));

    [Theory]
    [MemberData(nameof(Forbidden))]
    public async Task A_token_for_something_else_is_403(string name) => Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(ForbiddenTokens[name](cloud)));

    [Fact]
    public async Task A_token_of_100_KB_is_refused_unread() =>
        Assert.InRange((int)await StatusAsync(Channel(cloud).With("padding", new string('x', 100 * 1024)).Signed()), 400, 499);

    [Fact]
    public async Task Without_a_header_the_body_is_not_even_read()
    {
        using var response = await cloud.Bot.PostAsync(Said.Message(cloud.Azure.ServiceUrl, "secret words"));

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("""{"error":{"code":"Unauthorized","message":"A valid Bot Connector token is required."}}""", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_service_address_that_is_not_on_the_list_is_403_even_with_a_good_token()
    {
        var elsewhere = "https://evil.example/";
        var token = TestToken.OfChannel(cloud.Azure.Keys[0], elsewhere).Signed();

        Assert.Equal(HttpStatusCode.Forbidden, await cloud.Bot.StatusAsync(Said.Message(elsewhere, "hello"), token));
    }

    private static TestToken Channel(Cloud cloud) => TestToken.OfChannel(cloud.Azure.Keys[0], cloud.Azure.ServiceUrl);

    private static TestToken Emulator(Cloud cloud) => TestToken.OfBot(cloud.Azure.BotKeys[0], FakeAzure.AppId);

    private static long Minutes(int minutes) => DateTimeOffset.UtcNow.AddMinutes(minutes).ToUnixTimeSeconds();

    private static string Tampered(string token, Func<string, string> change)
    {
        var parts = token.Split('.');
        var body = Encoding.UTF8.GetString(System.Buffers.Text.Base64Url.DecodeFromChars(parts[1]));
        return $"{parts[0]}.{System.Buffers.Text.Base64Url.EncodeToString(Encoding.UTF8.GetBytes(change(body)))}.{parts[2]}";
    }

    private static string Twice(Cloud cloud)
    {
        var token = Channel(cloud);
        var claims = "{\"aud\":\"x\"," + System.Text.Json.JsonSerializer.Serialize(token.Claims)[1..];
        var unsigned = $"{TestToken.Part(token.Header)}.{System.Buffers.Text.Base64Url.EncodeToString(Encoding.UTF8.GetBytes(claims))}";
        var signature = token.Key.Rsa.SignData(Encoding.ASCII.GetBytes(unsigned), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return $"{unsigned}.{System.Buffers.Text.Base64Url.EncodeToString(signature)}";
    }

    private Task<HttpStatusCode> StatusAsync(string token) => cloud.Bot.StatusAsync(Reaction(cloud.Azure.ServiceUrl), token);

    // Let in, it does nothing: these tests are about the door.
    private static JsonNode Reaction(string serviceUrl)
    {
        var reaction = Said.Message(serviceUrl, "");
        reaction["type"] = "messageReaction";
        reaction.Remove("text");
        return reaction;
    }
}
