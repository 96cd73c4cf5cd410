using System.Security.Cryptography;
using System.Text;
using SecondOpinion.Bot.Protocol.DirectLine.Tokens;

namespace SecondOpinion.Bot.Protocol.DirectLine;

/// <summary>Tells who makes a request from its <c>Authorization</c> header.</summary>
public sealed class DirectLineAccess(DirectLineOptions options, DirectLineTokens tokens)
{
    private const string Scheme = "Bearer ";
    private readonly byte[]? secret = options.Secret.Length == 0 ? null : Digest(options.Secret);

    /// <summary>No secret is set: tokens are for pages of our own and for this machine.</summary>
    public bool IsDevelopment => secret is null;

    /// <summary>The caller; refused as <see cref="Refusal.Unauthorized"/> or, long past its time, <see cref="Refusal.TokenExpired"/>.</summary>
    public Outcome<DirectLineCaller> Identify(string? authorization)
    {
        if (authorization is null || !authorization.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
            return Refusal.Unauthorized;
        var credential = authorization[Scheme.Length..].Trim();
        if (credential.Length is 0 or > TokenEnvelope.MaxLength)
            return Refusal.Unauthorized;
        // Digests have one length, so that the comparison says nothing about the secret's.
        if (secret is not null && CryptographicOperations.FixedTimeEquals(Digest(credential), secret))
            return DirectLineCaller.Secret;
        var reading = tokens.Read(credential);
        return reading.Status switch
        {
            TokenStatus.Valid => new DirectLineCaller(reading.Grant),
            TokenStatus.Expired => new DirectLineCaller(reading.Grant, IsExpired: true),
            TokenStatus.Lapsed => Refusal.TokenExpired,
            _ => Refusal.Unauthorized,
        };
    }

    private static byte[] Digest(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
