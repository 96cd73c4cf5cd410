using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace SecondOpinion.Bot.Protocol.Connector.Access;

/// <summary>A token whose signature, algorithm, issuer and time hold. Whom and what it is for is still to be compared.</summary>
internal sealed class CheckedToken
{
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);
    private static readonly JsonWebTokenHandler Handler = new() { MaximumTokenSizeInBytes = BearerToken.MaxLength };

    private readonly JsonWebToken _token;

    private CheckedToken(JsonWebToken token) => _token = token;

    public static CheckedToken? Check(BearerToken token, EndorsedKey key, IReadOnlyList<string> algorithms, TimeProvider time)
    {
        if (!algorithms.Contains(token.Algorithm, StringComparer.Ordinal))
            return null;
        var now = time.GetUtcNow().UtcDateTime;
        var result = Handler.ValidateToken(token.Text, new TokenValidationParameters
        {
            ValidIssuer = token.Issuer,
            ValidateAudience = false,
            IssuerSigningKey = key.Key,
            ValidAlgorithms = BearerToken.Algorithms,
            RequireSignedTokens = true,
            RequireExpirationTime = true,
            LifetimeValidator = (from, until, _, _) => until is { } end && now - Skew < end && (from is not { } start || start <= now + Skew),
        });
        return result.IsValid && result.SecurityToken is JsonWebToken checkedToken ? new CheckedToken(checkedToken) : null;
    }

    public bool IsFor(string appId) => _token.Audiences.Any(audience => string.Equals(audience, appId, StringComparison.OrdinalIgnoreCase));

    public string? Claim(string name) => _token.Claims.FirstOrDefault(claim => claim.Type == name)?.Value;

    /// <summary>The application that a bot's token was given to: <c>appid</c> in version 1.0, <c>azp</c> in 2.0.</summary>
    public string? Application => Claim("ver") switch
    {
        null or "" or "1.0" => Claim("appid"),
        "2.0" => Claim("azp"),
        _ => null,
    };
}
