using SecondOpinion.Bot.Domain.Guide;

namespace SecondOpinion.Bot.Host.Endpoints.Guide;

/// <summary>GET /guide/PASSAGE: what a source marker opens. An unknown id is a plain 404 that repeats nothing of the address.</summary>
internal static class GuidePages
{
    private const string Policy = "default-src 'none'; style-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
    private const string Style = "guide-page.css";

    /// <summary>Needs <see cref="GuideBook"/> and <see cref="GuidePage"/> among the services.</summary>
    public static void MapGuidePages(this IEndpointRouteBuilder app)
    {
        app.MapGet("/guide/page.css", (HttpContext http) =>
        {
            http.Response.Headers.XContentTypeOptions = "nosniff";
            return Results.Stream(typeof(GuidePages).Assembly.GetManifestResourceStream(Style)!, "text/css; charset=utf-8");
        });
        app.MapGet("/guide/{passageId}", Show);
    }

    private static IResult Show(string passageId, GuideBook book, GuidePage page, HttpContext http)
    {
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
        http.Response.Headers.ContentSecurityPolicy = Policy;
        return book.TryPassage(passageId) is { } passage
            ? Results.Content(page.Of(passage), "text/html; charset=utf-8")
            : Results.Content(page.Missing(), "text/html; charset=utf-8", statusCode: StatusCodes.Status404NotFound);
    }
}
