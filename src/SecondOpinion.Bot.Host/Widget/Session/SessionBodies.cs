using System.Text.Json.Serialization;

namespace SecondOpinion.Bot.Host.Widget.Session;

/// <summary>What a page may say when it asks for a session; without a body it is known by its cookie.</summary>
/// <param name="KeepKey">The page keeps a renewal key itself, because its cookies may be blocked.</param>
/// <param name="RenewalKey">The key it kept.</param>
internal sealed record SessionRequest(bool KeepKey = false, string? RenewalKey = null);

/// <summary>A token for the browser's conversation, in the names of Direct Line's own answers.</summary>
/// <param name="ConversationId">The same as before, unless that one is no more.</param>
/// <param name="Token">For <c>/v3/directline</c>.</param>
/// <param name="ExpiresIn">Its lifetime in seconds.</param>
/// <param name="RenewalKey">For pages that keep one.</param>
internal sealed record SessionAnswer(
    string ConversationId,
    string Token,
    [property: JsonPropertyName("expires_in")] int ExpiresIn,
    string? RenewalKey);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(SessionRequest))]
[JsonSerializable(typeof(SessionAnswer))]
internal sealed partial class SessionJson : JsonSerializerContext;
