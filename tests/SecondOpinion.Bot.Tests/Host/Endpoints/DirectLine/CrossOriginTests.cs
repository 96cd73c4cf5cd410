using Xunit;
using static SecondOpinion.Bot.Tests.Host.Endpoints.DirectLine.ConversationContractTests;

namespace SecondOpinion.Bot.Tests.Host.Endpoints.DirectLine;

public sealed class CrossOriginTests
{
    private const string Clinic = "https://clinic.example";

    [Fact]
    public async Task A_preflight_allows_what_the_stock_client_sends()
    {
        await using var host = await DirectLineHost.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Options, "conversations/any/activities");
        request.Headers.Add("Origin", Clinic);
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "authorization,content-type,x-ms-bot-agent,x-requested-with");

        var response = await host.Client.SendAsync(request);

        Assert.Equal(204, (int)response.StatusCode);
        Assert.Equal(Clinic, Assert.Single(response.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.Equal("authorization, content-type, x-ms-bot-agent, x-requested-with", Assert.Single(response.Headers.GetValues("Access-Control-Allow-Headers")));
        Assert.Contains("POST", Assert.Single(response.Headers.GetValues("Access-Control-Allow-Methods")), StringComparison.Ordinal);
        Assert.False(response.Headers.Contains("Access-Control-Allow-Credentials"));
    }

    [Fact]
    public async Task Pages_of_the_settings_may_call_and_others_may_not()
    {
        await using var host = await DirectLineHost.StartAsync(settings: ("Origins:0", Clinic));
        var token = (await host.GenerateAsync()).Text("token");

        var ours = await host.SendAsync(HttpMethod.Post, "conversations", token, origin: Clinic);
        var own = await host.SendAsync(HttpMethod.Post, "conversations", token, origin: host.Address);
        var foreign = await host.SendAsync(HttpMethod.Post, "conversations", token, origin: "https://clinic.example.evil.test");

        Assert.Equal((201, 200), (ours.Status, own.Status));
        Assert.Equal((403, "OriginNotAllowed"), Brief(foreign));
        Assert.Equal("https://clinic.example.evil.test", Assert.Single(foreign.Response.Headers.GetValues("Access-Control-Allow-Origin")));
    }

    [Fact]
    public async Task A_page_that_is_trusted_gets_the_session_id_with_cookies()
    {
        await using var host = await DirectLineHost.StartAsync(settings: ("Origins:0", Clinic));

        var ours = await host.SendAsync(HttpMethod.Get, "session/getsessionid", origin: Clinic);
        var foreign = await host.SendAsync(HttpMethod.Get, "session/getsessionid", origin: "https://evil.test");

        Assert.Equal("true", Assert.Single(ours.Response.Headers.GetValues("Access-Control-Allow-Credentials")));
        Assert.False(foreign.Response.Headers.Contains("Access-Control-Allow-Credentials"));
        Assert.NotEmpty(ours.Text("sessionId"));
    }

    [Fact]
    public async Task A_token_with_trusted_origins_works_on_those_alone_also_for_its_stream()
    {
        await using var host = await DirectLineHost.StartAsync();
        var token = (await host.GenerateAsync("""{"trustedOrigins":["https://Clinic.example/"]}""")).Text("token");

        var trusted = await host.SendAsync(HttpMethod.Post, "conversations", token, origin: Clinic);
        var own = await host.SendAsync(HttpMethod.Post, "tokens/refresh", token, origin: host.Address);
        var withoutPage = await host.SendAsync(HttpMethod.Post, "tokens/refresh", token);
        var again = await host.SendAsync(HttpMethod.Post, "conversations", token);
        await using var stream = await SocketClient.OpenAsync(trusted.Text("streamUrl"), Clinic);

        Assert.Equal((201, 200), (trusted.Status, withoutPage.Status));
        Assert.Equal((403, "OriginNotAllowed"), Brief(own));
        Assert.Equal(403, await SocketClient.RefusedAsync(again.Text("streamUrl"), "https://evil.test"));
    }

    [Theory]
    [InlineData("https", "chat.clinic.example", "wss://chat.clinic.example/v3/directline/conversations/")]
    [InlineData("http", "chat.clinic.example:8080", "ws://chat.clinic.example:8080/v3/directline/conversations/")]
    [InlineData("javascript", "a b", "ws://127.0.0.1:")]
    public async Task The_stream_address_is_the_one_the_client_knows_behind_a_proxy(string scheme, string name, string expected)
    {
        await using var host = await DirectLineHost.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "conversations");
        request.Headers.Add("Authorization", "Bearer " + DirectLineHost.Secret);
        request.Headers.Add("X-Forwarded-Proto", scheme);
        request.Headers.Add("X-Forwarded-Host", name);

        var started = await host.SendAsync(request);

        Assert.StartsWith(expected, started.Text("streamUrl"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Under_the_name_of_the_public_url_the_stream_address_has_its_scheme()
    {
        await using var host = await DirectLineHost.StartAsync(publicUrl: "https://chat.clinic.example");
        using var request = new HttpRequestMessage(HttpMethod.Post, "conversations");
        request.Headers.Add("Authorization", "Bearer " + DirectLineHost.Secret);
        request.Headers.Add("Origin", "https://chat.clinic.example");
        request.Headers.Host = "chat.clinic.example";

        var there = await host.SendAsync(request);
        var here = await host.StartAsync(DirectLineHost.Secret);

        Assert.StartsWith("wss://chat.clinic.example/", there.Text("streamUrl"), StringComparison.Ordinal);
        Assert.StartsWith("ws://127.0.0.1:", here.Text("streamUrl"), StringComparison.Ordinal);
    }
}
