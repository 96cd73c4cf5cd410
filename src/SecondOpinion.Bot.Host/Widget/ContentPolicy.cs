using SecondOpinion.Bot.Protocol.DirectLine;

namespace SecondOpinion.Bot.Host.Widget;

/// <summary>What a page may load, run and be framed by, as the value of <c>Content-Security-Policy</c>.</summary>
internal static class ContentPolicy
{
    private const string Common = "default-src 'self'; base-uri 'none'; object-src 'none'; form-action 'none'; img-src 'self' data:; ";

    // Web Chat adds one empty style element without the nonce and fills it by script, which no policy forbids: this is the digest
    // of nothing.
    private const string EmptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

    /// <summary>The landing page: our own files only, framed by nobody else.</summary>
    public const string Home = Common + "frame-ancestors 'self'";

    /// <summary>
    /// The page in the frame: styles that Web Chat makes carry the nonce; its socket goes back to where the page came from, named
    /// in full because Safari before 15.4 does not count a socket as 'self'.
    /// </summary>
    /// <param name="nonce">Random text, new for every answer.</param>
    /// <param name="address">Scheme and host the page was asked from; left out when it is no web address.</param>
    /// <param name="ancestors">Origins of other sites that may show the chat.</param>
    public static string Frame(string nonce, string address, IEnumerable<string> ancestors) =>
        $"{Common}style-src 'self' 'nonce-{nonce}' {EmptyStyle}; connect-src 'self'{Socket(address)}; "
        + $"frame-ancestors {string.Join(' ', ancestors.Prepend("'self'"))}";

    // The address comes from the request: only its normal form goes into a header.
    private static string Socket(string address) => WebOrigin.Normalize(address) is { } origin ? $" ws{origin["http".Length..]}" : "";
}
