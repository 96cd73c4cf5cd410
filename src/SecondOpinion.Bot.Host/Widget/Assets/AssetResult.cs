using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace SecondOpinion.Bot.Host.Widget.Assets;

/// <summary>Answers with a file in the smallest form the browser accepts, or with 304 when it holds it already.</summary>
/// <param name="asset">The file.</param>
/// <param name="cacheControl">How long it may be kept, as the value of <c>Cache-Control</c>.</param>
internal sealed class AssetResult(WebAsset asset, string cacheControl) : IResult
{
    public const string ForGood = "public, max-age=31536000, immutable";
    public const string AskEachTime = "no-cache";

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.Headers.CacheControl = cacheControl;
        response.Headers.ETag = asset.Tag;
        response.Headers.Vary = HeaderNames.AcceptEncoding;
        response.Headers.XContentTypeOptions = "nosniff";
        if (httpContext.Request.Headers.IfNoneMatch.Contains(asset.Tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        var (body, encoding) = Choose(httpContext.Request.Headers.AcceptEncoding);
        if (encoding is not null)
        {
            response.Headers.ContentEncoding = encoding;
        }

        response.ContentType = asset.ContentType;
        response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(httpContext.Request.Method))
        {
            await response.Body.WriteAsync(body, httpContext.RequestAborted);
        }
    }

    private (byte[] Body, string? Encoding) Choose(StringValues accepted)
    {
        if (!StringWithQualityHeaderValue.TryParseList(accepted, out var encodings))
        {
            return (asset.Plain, null);
        }

        bool Accepts(string name) =>
            encodings.Any(encoding => encoding.Value.Equals(name, StringComparison.OrdinalIgnoreCase) && encoding.Quality is not 0);

        return Accepts("br") ? (asset.Brotli, "br") : Accepts("gzip") ? (asset.Gzip, "gzip") : (asset.Plain, null);
    }
}
