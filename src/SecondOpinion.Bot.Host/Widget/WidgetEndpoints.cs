using System.Security.Cryptography;
using SecondOpinion.Bot.Host.Endpoints.DirectLine;
using SecondOpinion.Bot.Host.Endpoints.DirectLine.Access;
using SecondOpinion.Bot.Host.Widget.Assets;
using SecondOpinion.Bot.Host.Widget.Session;
using SecondOpinion.Bot.Protocol.DirectLine;

namespace SecondOpinion.Bot.Host.Widget;

/// <summary>The landing page, the script for other websites, the page in the frame and what these load.</summary>
internal static class WidgetEndpoints
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void MapWidget(this IEndpointRouteBuilder endpoints)
    {
        var services = endpoints.ServiceProvider;
        var files = WidgetFiles.Load();
        var ancestors = Ancestors(services);

        endpoints.MapMethods("/", Reading, (HttpContext context) => Page(context, files.Home, "", ContentPolicy.Home));
        endpoints.MapMethods("/widget/chat", Reading, (HttpContext context) =>
        {
            var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
            return Page(context, files.Chat, nonce, ContentPolicy.Frame(nonce, context.Request.PublicAddress(), ancestors));
        });
        endpoints.MapMethods("/widget.js", Reading, (HttpContext context) =>
        {
            context.Response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
            return new AssetResult(files.Client.Find("widget.js")!, AssetResult.AskEachTime);
        });
        endpoints.MapFolder("client", files.Client);
        endpoints.MapFolder("webchat", files.WebChat);

        var session = ActivatorUtilities.CreateInstance<SessionEndpoint>(services);
        endpoints.Map(SessionEndpoint.Address, services.GetRequiredService<DirectLinePipeline>().For([(HttpMethods.Post, session.AnswerAsync)]));
    }

    // Other sites of the settings; in development also any page of this machine.
    private static string[] Ancestors(IServiceProvider services)
    {
        IEnumerable<string> sites = services.GetRequiredService<DirectLineOptions>().Origins.Select(origin => WebOrigin.Normalize(origin)!);
        return [.. services.GetRequiredService<DirectLineAccess>().IsDevelopment ? sites.Append("http://localhost:* http://127.0.0.1:*") : sites];
    }

    // A page of the version before or after asks for another version's address while a new one is being rolled out: it gets
    // what is here, unkept.
    private static void MapFolder(this IEndpointRouteBuilder endpoints, string name, AssetFolder folder) =>
        endpoints.MapMethods($"/widget/{name}/{{version}}/{{file}}", Reading, (string version, string file) =>
            folder.Find(file) is { } asset
                ? new AssetResult(asset, version == folder.Version ? AssetResult.ForGood : AssetResult.AskEachTime)
                : Results.NotFound());

    private static IResult Page(HttpContext context, PageTemplate page, string nonce, string policy)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = policy;
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        return Results.Text(page.Render(nonce), "text/html; charset=utf-8");
    }
}
