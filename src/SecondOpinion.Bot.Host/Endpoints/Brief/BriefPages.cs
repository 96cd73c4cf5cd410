using System.Text.Json;
using SecondOpinion.Bot.Dialogs.Intake;
using SecondOpinion.Bot.Protocol.State;

namespace SecondOpinion.Bot.Host.Endpoints.Brief;

/// <summary>GET /brief/TOKEN: the printable brief. An unknown, withdrawn or expired token is the same plain 404.</summary>
internal static class BriefPages
{
    private const int LongestToken = 64;

    public static void MapBriefPages(this IEndpointRouteBuilder app)
    {
        app.MapGet("/brief/page.css", (HttpContext http) =>
        {
            http.Response.Headers["X-Content-Type-Options"] = "nosniff";
            return Results.Stream(typeof(BriefPages).Assembly.GetManifestResourceStream("brief.css")!, "text/css; charset=utf-8");
        });
        app.MapGet("/brief/{token}", ShowAsync);
    }

    private static async Task<IResult> ShowAsync(
        string token, ITurnStore store, TimeProvider time, BriefPage page, HttpContext http, CancellationToken cancellationToken)
    {
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
        http.Response.Headers["X-Robots-Tag"] = "noindex, nofollow";
        http.Response.Headers["X-Content-Type-Options"] = "nosniff";
        http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
        var brief = token.Length <= LongestToken ? await FindAsync(store, token, cancellationToken) : null;
        return brief is null || brief.Expires <= time.GetUtcNow()
            ? Results.Content(page.Gone(), "text/html; charset=utf-8", statusCode: StatusCodes.Status404NotFound)
            : Results.Content(page.Of(brief), "text/html; charset=utf-8");
    }

    private static async Task<BriefView?> FindAsync(ITurnStore store, string token, CancellationToken cancellationToken)
    {
        var key = BriefDelivery.Key(token);
        var found = await store.ReadAsync([key], cancellationToken);
        return found.TryGetValue(key, out var item) ? item.Value.Deserialize<BriefView>() : null;
    }
}
