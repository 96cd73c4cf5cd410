using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace SecondOpinion.Bot.Tests.Host.Desk;

/// <summary>A coordinator's browser without a page: cookies, the antiforgery token, requests.</summary>
internal sealed class DeskClient(string address)
{
    private readonly CookieContainer _cookies = new();
    private HttpClient? _http;

    /// <summary>Sent with changes; null sends none.</summary>
    public string? Csrf { get; set; }

    public IEnumerable<Cookie> Cookies => _cookies.GetAllCookies();

    private HttpClient Http => _http ??= new HttpClient(new HttpClientHandler { CookieContainer = _cookies }) { BaseAddress = new Uri(address) };

    public async Task<HttpStatusCode> SignInAsync(string name, string password)
    {
        if (Csrf is null)
            Csrf = (await GetAsync("/session")).Body.GetProperty("csrf").GetString();
        var (status, body) = await PostAsync("/session", new { name, password });
        if (status == HttpStatusCode.OK)
            Csrf = body.GetProperty("csrf").GetString();
        return status;
    }

    public Task<(HttpStatusCode Status, JsonElement Body)> GetAsync(string path) => SendAsync(HttpMethod.Get, path, null);

    public Task<(HttpStatusCode Status, JsonElement Body)> PostAsync(string path, object? body = null) => SendAsync(HttpMethod.Post, path, body ?? new { });

    public Task<(HttpStatusCode Status, JsonElement Body)> DoAsync(string ticket, string kind, object? more = null) =>
        PostAsync($"/tickets/{ticket}/actions", Merge(new { id = Guid.NewGuid().ToString("N"), kind }, more));

    public async Task<string> TextAsync(string path) => await Http.GetStringAsync("/coordinator/api" + path);

    private async Task<(HttpStatusCode, JsonElement)> SendAsync(HttpMethod method, string path, object? body)
    {
        using var request = new HttpRequestMessage(method, "/coordinator/api" + path) { Content = body is null ? null : JsonContent.Create(body) };
        if (Csrf is not null)
            request.Headers.Add("X-CSRF", Csrf);
        using var answer = await Http.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        return (answer.StatusCode, text.StartsWith('{') || text.StartsWith('[') ? JsonSerializer.Deserialize<JsonElement>(text) : default);
    }

    private static Dictionary<string, JsonElement> Merge(object one, object? other) => JsonSerializer.SerializeToElement(one).EnumerateObject()
        .Concat(other is null ? [] : JsonSerializer.SerializeToElement(other).EnumerateObject())
        .ToDictionary(field => field.Name, field => field.Value);
}
