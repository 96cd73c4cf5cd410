using System.Globalization;
using System.Text.Json;

namespace SecondOpinion.Bot.Adapters.Connector;

/// <summary>Reads an OAuth token response; the managed identity's differs in that its numbers are strings.</summary>
internal static class TokenResponse
{
    public static async Task<GrantedToken> SendAsync(HttpClient http, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            if (!response.IsSuccessStatusCode)
                throw new TokenRefusedException($"The identity provider answered {(int)response.StatusCode}.");
            using var document = JsonDocument.Parse(await HttpBody.ReadAsync(response, cancellationToken));
            var seconds = document.RootElement.GetProperty("expires_in");
            var lifetime = seconds.ValueKind == JsonValueKind.Number ? seconds.GetInt64() : long.Parse(seconds.GetString()!, NumberStyles.None, CultureInfo.InvariantCulture);
            return new GrantedToken(document.RootElement.GetProperty("access_token").GetString()!, TimeSpan.FromSeconds(lifetime));
        }
        catch (Exception e) when (e is HttpRequestException or JsonException or KeyNotFoundException or FormatException or InvalidOperationException or OverflowException)
        {
            throw new TokenRefusedException("The identity provider could not be reached or understood.", e);
        }
    }
}
