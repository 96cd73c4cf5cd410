using SecondOpinion.Bot.Protocol.DirectLine;

namespace SecondOpinion.Bot.Host.Endpoints.DirectLine.Uploads;

/// <summary>
/// Gives an uploaded file back to whoever knows its address, as pictures in a chat need it. What came from a stranger never
/// runs: no sniffing, no scripts, and only pictures are shown in the browser.
/// </summary>
internal sealed class DownloadEndpoint(UploadStore store)
{
    public async Task<Refusal?> GetAsync(HttpContext context)
    {
        if (await store.FindAsync((string)context.Request.RouteValues["attachmentId"]!, context.RequestAborted) is not { } file)
            return Refusal.NotFound;
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        headers.ContentDisposition = UploadTypes.IsShown(file.ContentType) ? "inline" : "attachment";
        headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        context.Response.ContentType = file.ContentType;
        context.Response.ContentLength = file.Content.Length;
        await context.Response.Body.WriteAsync(file.Content, context.RequestAborted);
        return null;
    }
}
