using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace SecondOpinion.Bot.Protocol.DirectLine.Tokens;

/// <summary>
/// Signs claims and reads them back: JSON Web Tokens, HS256 and nothing else, for one audience, so that what was made for
/// one purpose opens nothing else. Time is judged by the callers.
/// </summary>
internal sealed class SignedClaims
{
    private const string Issuer = "second-opinion-bot";

    private readonly JsonWebTokenHandler handler = new() { SetDefaultTimesOnTokenCreation = false };
    private readonly SigningCredentials credentials;
    private readonly TokenValidationParameters parameters;
    private readonly string audience;

    public SignedClaims(ReadOnlyMemory<byte> key, string audience)
    {
        var securityKey = new SymmetricSecurityKey(key.ToArray());
        this.audience = audience;
        credentials = new SigningCredentials(securityKey, SecurityAlgorithms.HmacSha256);
        parameters = new TokenValidationParameters
        {
            ValidIssuer = Issuer,
            ValidAudience = audience,
            IssuerSigningKey = securityKey,
            ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
            ValidTypes = ["JWT"],
            RequireSignedTokens = true,
            // Judged against the injected clock: the library reads the machine's.
            ValidateLifetime = false,
            RequireExpirationTime = false,
        };
    }

    public string Sign(Action<Utf8JsonWriter> claims)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteString("iss", Issuer);
            writer.WriteString("aud", audience);
            claims(writer);
            writer.WriteEndObject();
        }
        return handler.CreateToken(Encoding.UTF8.GetString(buffer.ToArray()), credentials);
    }

    /// <summary>The claims, or null when the token is not ours in every byte.</summary>
    public JsonElement? Read(string token)
    {
        if (!TokenEnvelope.IsAcceptable(token) || !handler.ValidateToken(token, parameters).IsValid)
            return null;
        var begin = token.IndexOf('.', StringComparison.Ordinal) + 1;
        var payload = Base64Url.DecodeFromChars(token.AsSpan(begin, token.LastIndexOf('.') - begin));
        using var document = JsonDocument.Parse(payload);
        return document.RootElement.Clone();
    }
}
