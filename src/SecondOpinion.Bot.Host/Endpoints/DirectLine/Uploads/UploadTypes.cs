using Microsoft.Net.Http.Headers;

namespace SecondOpinion.Bot.Host.Endpoints.DirectLine.Uploads;

/// <summary>Which content types are given back as they came. Anything a browser could run is given back as bytes to save.</summary>
internal static class UploadTypes
{
    public const string Bytes = "application/octet-stream";

    private static readonly HashSet<string> Shown = ["image/png", "image/jpeg", "image/gif", "image/webp"];
    private static readonly HashSet<string> Kept = [.. Shown, "application/pdf", "text/plain", "audio/mpeg", "audio/ogg", "video/mp4"];

    /// <summary>The type a file is kept under, whatever its sender called it.</summary>
    public static string Of(string? claimed) =>
        MediaTypeHeaderValue.TryParse(claimed, out var type) && type.MediaType.Value?.ToLowerInvariant() is { } name && Kept.Contains(name) ? name : Bytes;

    public static bool IsShown(string contentType) => Shown.Contains(contentType);
}
