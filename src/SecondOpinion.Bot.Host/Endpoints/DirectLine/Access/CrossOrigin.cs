using Microsoft.Net.Http.Headers;

namespace SecondOpinion.Bot.Host.Endpoints.DirectLine.Access;

/// <summary>
/// What tells a browser that a page may call and read the answer. It is said to every page, also with a refusal, so that the
/// page can read why; whether its request is done is decided on the token and its origins, which a preflight does not carry.
/// </summary>
internal static class CrossOrigin
{
    private const string RequestHeaders = "authorization, content-type, x-ms-bot-agent, x-requested-with";

    public static void Answer(HttpContext context, string methods, bool withCookies)
    {
        var headers = context.Response.Headers;
        headers.Vary = HeaderNames.Origin;
        if (context.Request.Headers.Origin is not [{ Length: > 0 } origin])
            return;
        headers.AccessControlAllowOrigin = origin;
        headers.AccessControlExposeHeaders = HeaderNames.RetryAfter;
        if (withCookies)
            headers.AccessControlAllowCredentials = "true";
        if (!HttpMethods.IsOptions(context.Request.Method))
            return;
        headers.AccessControlAllowMethods = methods;
        headers.AccessControlAllowHeaders = RequestHeaders;
        headers.AccessControlMaxAge = "7200";
    }
}
