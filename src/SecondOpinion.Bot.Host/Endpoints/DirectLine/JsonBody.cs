using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using Microsoft.Net.Http.Headers;
using SecondOpinion.Bot.Protocol.DirectLine;

namespace SecondOpinion.Bot.Host.Endpoints.DirectLine;

/// <summary>
/// Reads a JSON body that a stranger wrote: bounded, UTF-8, at most 32 levels deep, no name twice, no half of a surrogate
/// pair. What passes can be stored, wrapped and written again without surprise.
/// </summary>
internal static class JsonBody
{
    // Half of the serializer's own limit: activities are wrapped in sets and transcripts later.
    private const int MaxDepth = 32;
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = MaxDepth, AllowDuplicateProperties = false };

    /// <summary>The body as a <typeparamref name="T"/>; null without a refusal when there is none.</summary>
    public static async Task<(T? Value, Refusal? Refusal)> ReadAsync<T>(HttpRequest request, JsonTypeInfo<T> type, int maxCharacters)
        where T : class
    {
        var (bytes, refusal) = await ReadBytesAsync(request, maxCharacters * 3L);
        if (refusal is not null || bytes.Length == 0)
            return (null, refusal);
        return IsJson(request) ? Parse(bytes, type, maxCharacters) : (null, Refusal.UnsupportedMediaType);
    }

    public static (T? Value, Refusal? Refusal) Parse<T>(ReadOnlyMemory<byte> bytes, JsonTypeInfo<T> type, int maxCharacters)
        where T : class
    {
        if (bytes.Span.StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        if (!Utf8.IsValid(bytes.Span))
            return (null, Refusal.BadSyntax);
        if (Encoding.UTF8.GetCharCount(bytes.Span) > maxCharacters)
            return (null, Refusal.TooLarge);
        try
        {
            // First: half a character in a name is more than looking for repeated names can bear.
            if (!HasWholeCharacters(bytes.Span))
                return (null, Refusal.BadSyntax);
            using var document = JsonDocument.Parse(bytes, Strict);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? (JsonSerializer.Deserialize(bytes.Span, type), null)
                : (null, Refusal.BadArgument);
        }
        catch (JsonException fault)
        {
            // With a path the JSON was well-formed, but a value was of the wrong type.
            return (null, fault.Path is null ? Refusal.BadSyntax : Refusal.BadArgument);
        }
    }

    public static async Task<(ReadOnlyMemory<byte> Bytes, Refusal? Refusal)> ReadBytesAsync(HttpRequest request, long maxBytes)
    {
        if (request.ContentLength > maxBytes)
            return (default, Refusal.TooLarge);
        while (true)
        {
            var read = await request.BodyReader.ReadAsync(request.HttpContext.RequestAborted);
            if (read.Buffer.Length > maxBytes)
            {
                request.BodyReader.AdvanceTo(read.Buffer.End);
                return (default, Refusal.TooLarge);
            }
            if (read.IsCompleted)
            {
                var bytes = read.Buffer.ToArray();
                request.BodyReader.AdvanceTo(read.Buffer.End);
                return (bytes, null);
            }
            request.BodyReader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    // Some simple clients name no type at all; another type is refused.
    private static bool IsJson(HttpRequest request) =>
        request.ContentType is null
        || (MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            && type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            && (type.Charset.Length == 0 || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)));

    private static bool HasWholeCharacters(ReadOnlySpan<byte> bytes)
    {
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = MaxDepth });
        while (reader.Read())
        {
            if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName) || !reader.ValueIsEscaped)
                continue;
            try
            {
                reader.GetString();
            }
            catch (InvalidOperationException)
            {
                return false;
            }
        }
        return true;
    }
}
