using System.Net.Http.Headers;
using System.Text.Json;
using Xunit;

namespace SecondOpinion.Bot.Tests.Host.Endpoints.DirectLine;

/// <summary>A thousand bodies nobody should send, over every endpoint: each is refused in words, and nothing is lost by it.</summary>
public sealed class FuzzTests
{
    private const string Canary = "zq7-canary";
    private static readonly string[] Paths =
        ["tokens/generate", "tokens/refresh", "conversations", "conversations/{id}/activities", "conversations/{id}/activities", "conversations/{id}/upload",
            "conversations/{id}", "conversations/{id}/stream", "session/getsessionid", "conversations/{id}/activities?watermark=zq7-canary", "zq7-canary/%ff"];

    [Theory]
    [InlineData(false, 11)]
    [InlineData(true, 12)]
    public async Task Five_hundred_bodies_twice_are_answered_and_lose_nothing(bool uploads, int seed)
    {
        await using var host = await DirectLineHost.StartAsync(settings: ("Uploads", uploads.ToString()));
        var (id, token, url) = await host.BeginAsync();
        await host.SayAsync(token, id, "before");
        await using var stream = await SocketClient.OpenAsync(url);
        var bodies = new FuzzBodies(new Random(seed), Canary);

        for (var count = 0; count < 500; count++)
        {
            var path = bodies.Pick(Paths).Replace("{id}", id, StringComparison.Ordinal);
            using var request = new HttpRequestMessage(bodies.PickMethod(path), path) { Content = new ByteArrayContent(bodies.Next()) };
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", path == "tokens/generate" ? DirectLineHost.Secret : token);
            request.Content.Headers.TryAddWithoutValidation("Content-Type", bodies.NextContentType());
            var response = await host.Client.SendAsync(request);
            var text = await response.Content.ReadAsStringAsync();

            Assert.True((int)response.StatusCode < 500, $"{count}: {(int)response.StatusCode} {request.Method} {path}");
            if ((int)response.StatusCode < 400)
                continue;
            Assert.DoesNotContain(Canary, text, StringComparison.Ordinal);
            Assert.NotEmpty(JsonDocument.Parse(text).RootElement.GetProperty("error").GetProperty("code").GetString()!);
        }

        await host.SayAsync(token, id, "after");
        await stream.UntilAsync("You said: after");
        var texts = (await host.HistoryAsync(token, id)).Body.Texts();
        Assert.Equal([EchoBot.Greeting, "before", "You said: before"], texts.Take(3));
        Assert.Equal(["after", "You said: after"], texts.TakeLast(2));
    }
}
