using System.Net;
using SecondOpinion.Bot.Protocol.DirectLine;

namespace SecondOpinion.Bot.Host.Endpoints.DirectLine.Access;

/// <summary>
/// Which pages may call. A request without an <c>Origin</c> comes from no other site's page. A token that names its trusted
/// origins is limited to them; otherwise our own pages, those of the settings and, in development, those of this machine.
/// </summary>
internal sealed class OriginRules(DirectLineOptions options, DirectLineAccess access)
{
    private readonly HashSet<string> allowed = [.. options.Origins.Select(origin => WebOrigin.Normalize(origin)!)];

    public bool MayUse(HttpRequest request, IReadOnlyList<string> trusted)
    {
        if (request.Headers.Origin.Count == 0)
            return true;
        var origin = WebOrigin.Normalize(request.Headers.Origin);
        return origin is not null && (trusted.Count > 0 ? trusted.Contains(origin, StringComparer.Ordinal) : IsAllowed(request, origin));
    }

    /// <summary>Whether a page may also send and receive cookies (<c>getsessionid</c>).</summary>
    public bool MayUseCookies(HttpRequest request) =>
        WebOrigin.Normalize(request.Headers.Origin) is { } origin && IsAllowed(request, origin);

    /// <summary>In development tokens are given without a secret: to pages of our own origin, and to callers on this machine.</summary>
    public bool MayHaveTokenWithoutSecret(HttpRequest request) =>
        access.IsDevelopment && MayUse(request, []) && (request.Headers.Origin.Count > 0 || request.IsFromOwnPage() || request.IsFromThisMachine());

    private bool IsAllowed(HttpRequest request, string origin) =>
        string.Equals(origin, WebOrigin.Normalize(request.PublicAddress()), StringComparison.Ordinal)
        || allowed.Contains(origin)
        || (access.IsDevelopment && IsLoopback(origin) && request.IsFromThisMachine());

    private static bool IsLoopback(string origin) =>
        new Uri(origin).Host is var host && (host == "localhost" || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address)));
}
