using System.Net;

namespace SecondOpinion.Bot.Host.Endpoints.DirectLine.Access;

/// <summary>Where a request comes from and which address of ours it was sent to.</summary>
internal static class RequestOrigin
{
    private const string ForwardedFor = "X-Forwarded-For";
    private const string ForwardedProto = "X-Forwarded-Proto";
    private const string ForwardedHost = "X-Forwarded-Host";

    /// <summary>Made on this machine, and not passed on by a proxy on it.</summary>
    public static bool IsFromThisMachine(this HttpRequest request) =>
        IsLoopbackPeer(request)
        && !request.Headers.ContainsKey(ForwardedFor)
        && !request.Headers.ContainsKey("Forwarded");

    /// <summary>Made by a page of ours, as the browser says (a same-origin GET carries no <c>Origin</c>).</summary>
    public static bool IsFromOwnPage(this HttpRequest request) => request.Headers["Sec-Fetch-Site"] == "same-origin";

    /// <summary>
    /// Scheme and host as the client knows them, without a closing slash. Of a proxy on this machine what it says is used; a
    /// proxy further away is believed nothing, but under the name of <c>PublicUrl</c> its scheme is the one set there.
    /// </summary>
    public static string PublicAddress(this HttpRequest request)
    {
        var (scheme, host) = (request.Scheme, request.Host.Value);
        if (IsLoopbackPeer(request))
        {
            if (request.Headers[ForwardedProto] is ["http" or "https"])
                scheme = request.Headers[ForwardedProto];
            if (request.Headers[ForwardedHost] is [{ Length: > 0 } named] && Uri.CheckHostName(new HostString(named).Host) != UriHostNameType.Unknown)
                host = named;
        }
        var publicUrl = request.HttpContext.RequestServices.GetService<PublicUrl>()?.Value;
        if (publicUrl is not null && string.Equals(publicUrl.Authority, host, StringComparison.OrdinalIgnoreCase))
            scheme = publicUrl.Scheme;
        return $"{scheme}://{host}";
    }

    private static bool IsLoopbackPeer(HttpRequest request) =>
        request.HttpContext.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address);
}
