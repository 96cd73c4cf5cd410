using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using SecondOpinion.Bot.EndToEnd.Server;
using Xunit;

namespace SecondOpinion.Bot.EndToEnd.Fuzz;

/// <summary>1,000 bodies and addresses that no client sends, against the real process: clear refusals, and the conversation beside them loses nothing.</summary>
public sealed class EveryEndpointTests
{
    private const int Requests = 1_000;

    private static readonly byte[][] Bodies =
    [
        .. new[]
        {
            "{}", "[]", "null", "1e999", "\"\\ud800\"", "{\"type\":\"message\",\"from\":{\"id\":\"u\"},\"text\":\"\\udc00\"}", "{\"type\":7}", "{\"type\":\"message\",\"from\":5}",
            "{\"type\":\"message\",\"type\":\"event\"}", "{\"type\":\"message\",\"from\":{\"id\":\"u\"},\"entities\":{}}", "{\"user\":[]}", "{\"renewalKey\":{}}", "{\"type\":\"message\",\"text\":",
            new string('[', 6_000), string.Concat(Enumerable.Repeat("{\"a\":", 600)),
        }.Select(Encoding.UTF8.GetBytes),
        [0xff, 0xfe, 0x00], [],
        [.. "{\"type\":\"message\",\"from\":{\"id\":\"u\"},\"text\":\""u8, .. Enumerable.Repeat((byte)'a', 10_000_000), .. "\"}"u8],
    ];

    private static readonly string[] Types = ["application/json", "application/json; charset=utf-16", "text/plain", "multipart/form-data; boundary=x", "application/vnd.microsoft.activity"];

    [Fact]
    public async Task Nothing_that_is_sent_to_any_address_breaks_the_service_or_a_conversation()
    {
        await using var server = await ServerProcess.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(server.Address) };
        var (conversation, token) = await OpenAsync(client);
        string[] addresses =
        [
            "/v3/directline/tokens/generate", "/v3/directline/tokens/refresh", "/v3/directline/conversations", $"/v3/directline/conversations/{conversation}/activities",
            $"/v3/directline/conversations/{conversation}/upload?userId=u", "/v3/directline/conversations/%F0%9F%92%A3/activities", "/v3/directline/nowhere", "/widget/session",
            "/brief/x", "/guide/%ff", "/widget/client/v/..%2f..%2fappsettings.json", "/health/ready", "/",
        ];

        var random = new Random(20_261_121);
        var broken = new List<string>();
        for (var number = 0; number < Requests; number++)
        {
            var address = addresses[number % addresses.Length];
            using var request = new HttpRequestMessage(random.Next(8) == 0 ? HttpMethod.Put : HttpMethod.Post, address) { Content = new ByteArrayContent(Mutated(random)) };
            request.Content.Headers.TryAddWithoutValidation("Content-Type", Types[random.Next(Types.Length)]);
            request.Headers.Authorization = random.Next(4) == 0 ? null : new AuthenticationHeaderValue("Bearer", token);
            request.Headers.TryAddWithoutValidation("Origin", server.Address);
            using var response = await client.SendAsync(request);
            if ((int)response.StatusCode >= 500)
                broken.Add($"{request.Method} {address}: {(int)response.StatusCode}");
        }

        Assert.Empty(broken);
        await PostAsync(client, conversation, token, "What records do I need for a second opinion?");
        var history = await client.GetFromJsonAsync<JsonElement>($"/v3/directline/conversations/{conversation}/activities");
        var texts = history.GetProperty("activities").EnumerateArray().Select(activity => activity.TryGetProperty("text", out var text) ? text.GetString() ?? "" : "").ToList();
        Assert.Contains("first words", texts);
        Assert.Contains("[1]", texts[^1], StringComparison.Ordinal);
    }

    // Most bodies are cut or have a byte changed, so that no two runs of the same body are the same request.
    private static byte[] Mutated(Random random)
    {
        var body = Bodies[random.Next(100) == 0 ? Bodies.Length - 1 : random.Next(Bodies.Length - 1)];
        if (body.Length is 0 or > 10_000 || random.Next(3) == 0)
            return body;
        var mutated = body[..random.Next(1, body.Length + 1)];
        mutated[random.Next(mutated.Length)] = (byte)random.Next(256);
        return mutated;
    }

    private static async Task<(string Conversation, string Token)> OpenAsync(HttpClient client)
    {
        using var generated = await client.PostAsync("/v3/directline/tokens/generate", null);
        var token = (await generated.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("token").GetString()!;
        using var start = new HttpRequestMessage(HttpMethod.Post, "/v3/directline/conversations") { Headers = { Authorization = new AuthenticationHeaderValue("Bearer", token) } };
        using var started = await client.SendAsync(start);
        Assert.Equal(HttpStatusCode.Created, started.StatusCode);
        var conversation = (await started.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("conversationId").GetString()!;
        await PostAsync(client, conversation, token, "first words");
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return (conversation, token);
    }

    private static async Task PostAsync(HttpClient client, string conversation, string token, string text)
    {
        using var post = new HttpRequestMessage(HttpMethod.Post, $"/v3/directline/conversations/{conversation}/activities")
        {
            Headers = { Authorization = new AuthenticationHeaderValue("Bearer", token) },
            Content = JsonContent.Create(new { type = "message", from = new { id = "person" }, text }),
        };
        using var posted = await client.SendAsync(post);
        Assert.Equal(HttpStatusCode.OK, posted.StatusCode);
    }
}
