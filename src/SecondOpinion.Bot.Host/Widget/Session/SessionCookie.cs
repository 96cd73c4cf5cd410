using SecondOpinion.Bot.Host.Endpoints.DirectLine.Access;

namespace SecondOpinion.Bot.Host.Widget.Session;

/// <summary>
/// The renewal key where no script can read it. Our own pages get it for our site alone; a frame in another site gets it
/// partitioned, that is, for that site's visitors only, where the browser allows such cookies at all.
/// </summary>
internal static class SessionCookie
{
    private const string Name = "second-opinion-session";

    // Browsers keep no cookie longer than 400 days. It is renewed with every session.
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(400);

    public static string? Read(HttpRequest request) => request.Cookies[Name];

    public static void Write(HttpContext context, string renewalKey, bool isForeign)
    {
        var isSecure = context.Request.PublicAddress().StartsWith("https:", StringComparison.Ordinal);
        var options = new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            MaxAge = Lifetime,
            Path = SessionEndpoint.Address,
            SameSite = isForeign ? SameSiteMode.None : SameSiteMode.Lax,
            // Without https browsers take such a cookie from this machine only, which is where it is developed.
            Secure = isSecure || isForeign,
        };
        if (isForeign)
        {
            options.Extensions.Add("Partitioned");
        }

        context.Response.Cookies.Append(Name, renewalKey, options);
    }
}
