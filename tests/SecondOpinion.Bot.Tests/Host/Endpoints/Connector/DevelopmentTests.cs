using System.Net;
using System.Text.Json.Nodes;
using Xunit;

namespace SecondOpinion.Bot.Tests.Host.Endpoints.Connector;

/// <summary>Without an application id: this machine alone, both ways. So the Bot Framework Emulator talks to it.</summary>
public sealed class DevelopmentTests : IAsyncLifetime
{
    private FakeAzure _azure = null!;
    private BotServer _bot = null!;

    public async Task InitializeAsync()
    {
        _azure = await FakeAzure.StartAsync();
        _bot = BotServer.Start();
    }

    [Fact]
    public async Task A_call_without_credentials_is_answered_without_a_token()
    {
        Assert.Equal(HttpStatusCode.OK, await _bot.StatusAsync(Said.Message(_azure.ServiceUrl, "hello", "emulator")));

        Assert.All(await _azure.MessagesAsync(2), sent => Assert.Equal("", sent.Authorization));
        Assert.Empty(_azure.Grants);
    }

    [Fact]
    public async Task Replies_go_nowhere_but_to_this_machine() =>
        Assert.Equal(HttpStatusCode.Forbidden, await _bot.StatusAsync(Said.Message("https://smba.trafficmanager.net/amer/", "hello")));

    [Fact]
    public async Task A_call_that_a_proxy_passes_on_is_not_this_machines()
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = JsonContent(Said.Message(_azure.ServiceUrl, "hello")) };
        request.Headers.Add("X-Forwarded-For", "203.0.113.7");

        using var response = await _bot.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Theory]
    [InlineData("type")]
    [InlineData("channelId")]
    [InlineData("conversation")]
    [InlineData("from")]
    public async Task What_a_turn_cannot_do_without_is_400(string missing)
    {
        var message = Said.Message(_azure.ServiceUrl, "hello");
        message.Remove(missing);

        Assert.Equal(HttpStatusCode.BadRequest, await _bot.StatusAsync(message));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("{\"type\":5}")]
    [InlineData("")]
    [InlineData("{\"type\":\"message\",\"type\":\"message\"}")]
    public async Task A_body_that_is_no_activity_is_400_and_repeats_nothing(string body)
    {
        using var response = await _bot.Client.PostAsync("/api/messages", new StringContent(body, System.Text.Encoding.UTF8, "application/json"));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.NotNull(JsonNode.Parse(await response.Content.ReadAsStringAsync())!["error"]!["code"]);
    }

    public async Task DisposeAsync()
    {
        await _bot.DisposeAsync();
        await _azure.DisposeAsync();
    }

    private static StringContent JsonContent(JsonNode node) => new(node.ToJsonString(), System.Text.Encoding.UTF8, "application/json");
}
