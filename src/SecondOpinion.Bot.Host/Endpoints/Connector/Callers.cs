using System.Net;

namespace SecondOpinion.Bot.Host.Endpoints.Connector;

/// <summary>Where a call comes from.</summary>
internal static class Callers
{
    /// <summary>From this machine, and not through a proxy on it that forwards for somebody else.</summary>
    public static bool IsThisMachine(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address)
        && !context.Request.Headers.ContainsKey("X-Forwarded-For") && !context.Request.Headers.ContainsKey("Forwarded");
}
