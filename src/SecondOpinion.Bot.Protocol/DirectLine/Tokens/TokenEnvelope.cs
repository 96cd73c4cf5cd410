using System.Buffers;

namespace SecondOpinion.Bot.Protocol.DirectLine.Tokens;

/// <summary>
/// What is refused before the token library sees it: anything that is not a signed token of three parts, or is longer than
/// ours can be (the library expands encrypted tokens of five parts without limit, CVE-2024-21319).
/// </summary>
internal static class TokenEnvelope
{
    /// <summary>16 KB.</summary>
    public const int MaxLength = 16 * 1024;

    // 32 bytes of HMAC-SHA256 in base64url.
    private const int SignatureLength = 43;

    private static readonly SearchValues<char> Alphabet =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.");

    // The last character carries 4 bits; with others set it would decode to the same signature.
    private static readonly SearchValues<char> LastOfSignature = SearchValues.Create("AEIMQUYcgkosw048");

    public static bool IsAcceptable(string token)
    {
        if (token.Length > MaxLength || token.AsSpan().ContainsAnyExcept(Alphabet))
            return false;
        var first = token.IndexOf('.', StringComparison.Ordinal);
        var second = token.LastIndexOf('.');
        return first > 0
            && second > first + 1
            && token.AsSpan(first + 1, second - first - 1).IndexOf('.') < 0
            && token.Length - second - 1 == SignatureLength
            && LastOfSignature.Contains(token[^1]);
    }
}
