using System.Text.Json;
using System.Text.Json.Serialization;
using SecondOpinion.Bot.Protocol.DirectLine;
using SecondOpinion.Bot.Protocol.DirectLine.Conversations;
using SecondOpinion.Bot.Protocol.DirectLine.Tokens;
using SecondOpinion.Bot.Protocol.Schema;

namespace SecondOpinion.Bot.Host.Endpoints.DirectLine;

/// <summary>The body of a request for a token or a conversation; every field may be absent.</summary>
internal sealed record TokenParameters(ChannelAccount? User, IReadOnlyList<string?>? TrustedOrigins, string? ETag, string? Locale)
{
    private const int MaxCharacters = 16 * 1024;

    public static async Task<Outcome<StartRequest>> ReadAsync(HttpRequest request)
    {
        var (body, refusal) = await JsonBody.ReadAsync(request, DirectLineJson.Default.TokenParameters, MaxCharacters);
        return refusal is { } fault ? fault : body is null ? new StartRequest(null, [], null) : body.Checked();
    }

    private Outcome<StartRequest> Checked()
    {
        if (User?.Id?.Length > TokenGrant.MaxUserIdLength || TrustedOrigins?.Count > TokenGrant.MaxOrigins)
            return Refusal.BadArgument;
        var origins = (TrustedOrigins ?? []).Select(WebOrigin.Normalize).ToList();
        return origins.Contains(null)
            ? Refusal.BadArgument
            : new StartRequest(User?.Id, [.. origins.OfType<string>().Distinct(StringComparer.Ordinal)], Locale);
    }
}

/// <summary>A conversation as Direct Line answers with it (R-DL-1).</summary>
internal sealed record ConversationResource(
    string ConversationId,
    string Token,
    [property: JsonPropertyName("expires_in")] int ExpiresIn,
    string? StreamUrl = null);

/// <summary>The bodies that only Direct Line has, source-generated.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, NumberHandling = JsonNumberHandling.Strict)]
[JsonSerializable(typeof(TokenParameters))]
[JsonSerializable(typeof(ConversationResource))]
[JsonSerializable(typeof(SessionAnswer))]
internal sealed partial class DirectLineJson : JsonSerializerContext;

/// <summary>The answer of <c>getsessionid</c>. We keep no sessions: it is new each time.</summary>
internal sealed record SessionAnswer(string SessionId);
