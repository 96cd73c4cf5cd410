using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Xunit;

namespace SecondOpinion.Bot.Tests.Host.Endpoints.DirectLine;

/// <summary>A response with its body read as JSON.</summary>
internal sealed record Answer(int Status, JsonElement Body, HttpResponseMessage Response)
{
    public string? Code => Body.ValueKind == JsonValueKind.Object && Body.TryGetProperty("error", out var error) ? error.GetProperty("code").GetString() : null;

    public string Text(string property) => Body.GetProperty(property).GetString()!;
}

/// <summary>Direct Line's operations as a client calls them.</summary>
internal static class DirectLineRequests
{
    public static async Task<Answer> SendAsync(
        this DirectLineHost host, HttpMethod method, string path, string? bearer = null, string? json = null, string? origin = null)
    {
        using var request = new HttpRequestMessage(method, path);
        if (bearer is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        if (origin is not null)
            request.Headers.Add("Origin", origin);
        if (json is not null)
            request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        return await host.SendAsync(request);
    }

    public static async Task<Answer> SendAsync(this DirectLineHost host, HttpRequestMessage request)
    {
        var response = await host.Client.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        var body = text.Length == 0 ? default : JsonDocument.Parse(text).RootElement.Clone();
        return new Answer((int)response.StatusCode, body, response);
    }

    public static Task<Answer> GenerateAsync(this DirectLineHost host, string? json = null) =>
        host.SendAsync(HttpMethod.Post, "tokens/generate", DirectLineHost.Secret, json);

    public static Task<Answer> RefreshAsync(this DirectLineHost host, string token) => host.SendAsync(HttpMethod.Post, "tokens/refresh", token);

    public static Task<Answer> StartAsync(this DirectLineHost host, string bearer, string? json = null) =>
        host.SendAsync(HttpMethod.Post, "conversations", bearer, json);

    public static Task<Answer> ReconnectAsync(this DirectLineHost host, string bearer, string conversation, string query = "") =>
        host.SendAsync(HttpMethod.Get, $"conversations/{conversation}{query}", bearer);

    public static Task<Answer> HistoryAsync(this DirectLineHost host, string bearer, string conversation, string query = "") =>
        host.SendAsync(HttpMethod.Get, $"conversations/{conversation}/activities{query}", bearer);

    public static Task<Answer> PostAsync(this DirectLineHost host, string bearer, string conversation, string json) =>
        host.SendAsync(HttpMethod.Post, $"conversations/{conversation}/activities", bearer, json);

    public static Task<Answer> SayAsync(this DirectLineHost host, string bearer, string conversation, string text, string? clientId = null) =>
        host.PostAsync(bearer, conversation, JsonSerializer.Serialize(new
        {
            type = "message",
            from = new { id = "person" },
            text,
            channelData = clientId is null ? null : new { clientActivityID = clientId },
        }));

    public static async Task<Answer> PostUploadAsync(this DirectLineHost host, string bearer, string conversation, HttpContent? content = null, string query = "")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"conversations/{conversation}/upload{query}") { Content = content ?? new StringContent("a file") };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        return await host.SendAsync(request);
    }

    /// <summary>A started conversation and a token for it.</summary>
    public static async Task<(string Id, string Token, string StreamUrl)> BeginAsync(this DirectLineHost host, string? user = null)
    {
        var generated = await host.GenerateAsync(user is null ? null : JsonSerializer.Serialize(new { user = new { id = user } }));
        var started = await host.StartAsync(generated.Text("token"));
        Assert.Equal(201, started.Status);
        return (started.Text("conversationId"), started.Text("token"), started.Text("streamUrl"));
    }

    public static string[] Texts(this JsonElement set) =>
        [.. set.GetProperty("activities").EnumerateArray().Where(a => a.TryGetProperty("text", out _)).Select(a => a.GetProperty("text").GetString()!)];
}
