using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using SecondOpinion.Bot.Protocol.DirectLine;
using SecondOpinion.Bot.Protocol.Schema;

namespace SecondOpinion.Bot.Host.Endpoints.DirectLine.Uploads;

/// <summary>What an upload brought: its activity, if it had one, and its files.</summary>
internal sealed record UploadBody(Activity? Activity, IReadOnlyList<UploadedFile> Files)
{
    private const string ActivityType = "application/vnd.microsoft.activity";
    private const int MaxFiles = 10;
    private const int MaxNameLength = 200;

    public static async Task<Outcome<UploadBody>> ReadAsync(HttpRequest request, DirectLineOptions options)
    {
        var (bytes, refusal) = await JsonBody.ReadBytesAsync(request, options.MaxUploadBytes);
        if (refusal is { } tooLarge)
            return tooLarge;
        if (bytes.Length == 0 || !MediaTypeHeaderValue.TryParse(request.ContentType, out var type))
            return Refusal.BadSyntax;
        if (!type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase))
            return new UploadBody(null, [new UploadedFile(NameOf(request.Headers.ContentDisposition), UploadTypes.Of(request.ContentType), bytes.ToArray())]);
        var boundary = HeaderUtilities.RemoveQuotes(type.Boundary).Value;
        if (string.IsNullOrEmpty(boundary) || boundary.Length > 128)
            return Refusal.BadSyntax;
        try
        {
            return await ReadPartsAsync(new MultipartReader(boundary, new MemoryStream(bytes.ToArray())), options.MaxActivityCharacters);
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException)
        {
            return Refusal.BadSyntax;
        }
    }

    private static async Task<Outcome<UploadBody>> ReadPartsAsync(MultipartReader parts, int maxCharacters)
    {
        Activity? activity = null;
        var files = new List<UploadedFile>();
        while (await parts.ReadNextSectionAsync() is { } part)
        {
            using var content = new MemoryStream();
            await part.Body.CopyToAsync(content);
            if (IsActivity(part))
            {
                var (read, fault) = JsonBody.Parse(content.ToArray(), ProtocolJson.Default.Activity, maxCharacters);
                if (read is null || activity is not null)
                    return fault ?? Refusal.BadArgument;
                activity = read;
            }
            else
            {
                files.Add(new UploadedFile(NameOf(part.ContentDisposition), UploadTypes.Of(part.ContentType), content.ToArray()));
            }
        }
        return files.Count is 0 or > MaxFiles ? Refusal.BadArgument : new UploadBody(activity, files);
    }

    private static bool IsActivity(MultipartSection part) =>
        MediaTypeHeaderValue.TryParse(part.ContentType, out var type) && type.MediaType.Equals(ActivityType, StringComparison.OrdinalIgnoreCase);

    private static string NameOf(string? disposition)
    {
        if (!ContentDispositionHeaderValue.TryParse(disposition, out var parsed))
            return "file";
        var name = Path.GetFileName(HeaderUtilities.RemoveQuotes(parsed.FileNameStar.HasValue ? parsed.FileNameStar : parsed.FileName).Value ?? "");
        name = new string([.. name.EnumerateRunes().Where(rune => !Rune.IsControl(rune)).SelectMany(rune => rune.ToString())]);
        return name.Length is 0 or > MaxNameLength ? "file" : name;
    }
}
