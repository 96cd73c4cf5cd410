using System.Net;
using Xunit;

namespace SecondOpinion.Bot.Tests.Host.Desk;

/// <summary>Signed in by a proxy's header: believed from the proxy's address alone, and only for people who have a role.</summary>
public sealed class ProxySignInTests
{
    [Theory]
    [InlineData("127.0.0.1", "Mina@example.org", HttpStatusCode.OK)]
    [InlineData("127.0.0.1", "stranger@example.org", HttpStatusCode.Unauthorized)]
    [InlineData("127.0.0.1", null, HttpStatusCode.Unauthorized)]
    [InlineData("10.1.2.3", "mina@example.org", HttpStatusCode.Unauthorized)]
    public async Task The_header_counts_from_the_proxy_and_for_people_with_a_role(string proxy, string? name, HttpStatusCode expected)
    {
        var server = new DeskServer("--Desk:ProxyHeader", "X-Forwarded-Email", "--Desk:ProxyAddresses:0", proxy, "--Desk:Coordinators:0", "mina@example.org");
        await server.InitializeAsync();
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, server.Address + "/coordinator/api/tickets");
        if (name is not null)
            request.Headers.Add("X-Forwarded-Email", name);

        using var answer = await http.SendAsync(request);

        Assert.Equal(expected, answer.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, await new DeskClient(server.Address).SignInAsync("mina", DeskServer.Password));
        await server.DisposeAsync();
    }

    [Fact]
    public async Task A_header_without_a_proxy_in_the_settings_is_nothing()
    {
        var server = new DeskServer();
        await server.InitializeAsync();
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Add("X-Forwarded-Email", "chief");
        http.DefaultRequestHeaders.Add("X-MS-CLIENT-PRINCIPAL-NAME", "chief");

        Assert.Equal(HttpStatusCode.Unauthorized, (await http.GetAsync(server.Address + "/coordinator/api/tickets")).StatusCode);
        await server.DisposeAsync();
    }
}
