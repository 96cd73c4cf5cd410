using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using SecondOpinion.Bot.Host.Composition;
using SecondOpinion.Bot.Host.Desk.Accounts;

namespace SecondOpinion.Bot.Host.Desk.SignIn;

/// <summary>
/// Who is asking: by the cookie of a local account that still exists with the same password, or by the header of a proxy at one of the named
/// addresses. One way or the other, never both.
/// </summary>
internal sealed class DeskIdentity(DeskOptions options, AccountFile accounts)
{
    public const string Scheme = "desk";
    private const string Stamp = "stamp";

    private readonly IPAddress[] _proxies = [.. options.ProxyAddresses.Select(IPAddress.Parse)];

    public bool UsesProxy => options.ProxyHeader.Length > 0;

    /// <summary>Null when nobody is signed in, or somebody without a role. Sets the request's user, which antiforgery tokens are bound to.</summary>
    public async Task<Coordinator?> OfAsync(HttpContext context)
    {
        var coordinator = UsesProxy ? OfProxy(context) : OfCookie((await context.AuthenticateAsync(Scheme)).Principal);
        if (coordinator is not null)
            context.User = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, coordinator.Account)], Scheme));
        return coordinator;
    }

    public static ClaimsPrincipal Principal(CoordinatorAccount account) => new(new ClaimsIdentity(
        [new Claim(ClaimTypes.NameIdentifier, account.Name), new Claim(Stamp, account.Stamp)], Scheme));

    private Coordinator? OfCookie(ClaimsPrincipal? principal) =>
        principal?.FindFirstValue(ClaimTypes.NameIdentifier) is { } name
        && accounts.Find(name) is { } account
        && account.Stamp == principal.FindFirstValue(Stamp)
            ? new Coordinator(account.Name, account.DisplayName, account.Role)
            : null;

    private Coordinator? OfProxy(HttpContext context)
    {
        if (context.Connection.RemoteIpAddress is not { } peer || !_proxies.Any(proxy => proxy.MapToIPv6().Equals(peer.MapToIPv6())))
            return null;
        if (context.Request.Headers[options.ProxyHeader] is not [{ Length: > 0 and <= 254 } name])
            return null;
        bool Named(IEnumerable<string> list) => list.Contains(name, StringComparer.OrdinalIgnoreCase);
        var account = name.ToLowerInvariant();
        return Named(options.Supervisors) ? new Coordinator(account, Shown(name), CoordinatorRole.Supervisor)
            : Named(options.Coordinators) ? new Coordinator(account, Shown(name), CoordinatorRole.Coordinator)
            : null;
    }

    // A patient reads this: the part before the @ is name enough, and no address.
    private static string Shown(string name) => name.Split('@')[0];
}
