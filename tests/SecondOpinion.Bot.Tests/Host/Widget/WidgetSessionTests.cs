using System.Buffers.Text;
using System.Net;
using System.Text.Json;
using Xunit;

namespace SecondOpinion.Bot.Tests.Host.Widget;

public sealed class WidgetSessionTests(WidgetServer server) : IClassFixture<WidgetServer>
{
    private const string KeepsKey = """{"keepKey":true}""";

    [Fact]
    public async Task A_first_visit_gets_a_token_with_a_person_nobody_can_guess()
    {
        var first = await server.AskAsync(server.Origin);
        var second = await server.AskAsync(server.Origin);

        Assert.Equal(HttpStatusCode.OK, first.Status);
        Assert.Equal(1800, first.Body.GetProperty("expires_in").GetInt32());
        Assert.Matches("^dl_[A-Za-z0-9_-]{22}$", UserOf(first.Token));
        Assert.NotEqual(UserOf(first.Token), UserOf(second.Token));
        Assert.NotEqual(first.Conversation, second.Conversation);
    }

    [Fact]
    public async Task A_returning_browser_gets_the_same_conversation_and_person_by_its_cookie()
    {
        var first = await server.VisitAsync();

        var again = await server.AskAsync(server.Origin, first.Cookie);

        Assert.Equal(first.Conversation, again.Conversation);
        Assert.Equal(UserOf(first.Token), UserOf(again.Token));
    }

    [Fact]
    public async Task The_cookie_is_out_of_reach_of_scripts_and_of_other_sites()
    {
        var first = await server.AskAsync(server.Origin);

        Assert.Contains("httponly", first.SetCookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", first.SetCookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("path=/widget/session", first.SetCookie, StringComparison.OrdinalIgnoreCase);
        Assert.Null(first.RenewalKey);
    }

    [Fact]
    public async Task Where_cookies_are_blocked_the_renewal_key_brings_the_conversation_back()
    {
        var first = await server.VisitAsync(KeepsKey);

        var again = await server.AskAsync(server.Origin, body: JsonSerializer.Serialize(new { keepKey = true, renewalKey = first.RenewalKey }));

        Assert.Equal(first.Conversation, again.Conversation);
        Assert.NotNull(again.RenewalKey);
        Assert.Contains("partitioned", first.SetCookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_token_that_ran_out_days_ago_is_replaced_for_the_same_conversation()
    {
        var first = await server.VisitAsync();
        server.Clock.Shift += TimeSpan.FromDays(3);

        var again = await server.AskAsync(server.Origin, first.Cookie);

        Assert.Equal(first.Conversation, again.Conversation);
        Assert.NotEqual(first.Token, again.Token);
    }

    [Fact]
    public async Task A_conversation_that_was_never_begun_is_not_kept_for_its_visitor()
    {
        var first = await server.AskAsync(server.Origin);

        var again = await server.AskAsync(server.Origin, first.Cookie);

        Assert.NotEqual(first.Conversation, again.Conversation);
    }

    [Fact]
    public async Task A_key_that_was_changed_opens_nothing()
    {
        var first = await server.VisitAsync(KeepsKey);
        var key = first.RenewalKey!;
        var changed = key[..20] + (key[20] == 'A' ? 'B' : 'A') + key[21..];

        var again = await server.AskAsync(server.Origin, body: JsonSerializer.Serialize(new { keepKey = true, renewalKey = changed }));

        Assert.Equal(HttpStatusCode.OK, again.Status);
        Assert.NotEqual(first.Conversation, again.Conversation);
    }

    [Fact]
    public async Task A_token_is_no_renewal_key_and_a_renewal_key_is_no_token()
    {
        var first = await server.VisitAsync(KeepsKey);

        var byToken = await server.AskAsync(server.Origin, body: JsonSerializer.Serialize(new { keepKey = true, renewalKey = first.Token }));
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/v3/directline/conversations/{first.Conversation}/activities");
        request.Headers.Add("Authorization", $"Bearer {first.RenewalKey}");
        using var byKey = await server.Client.SendAsync(request);

        Assert.NotEqual(first.Conversation, byToken.Conversation);
        Assert.Equal(HttpStatusCode.Unauthorized, byKey.StatusCode);
    }

    [Fact]
    public async Task An_allowed_site_gets_a_token_and_the_key_it_must_keep()
    {
        var session = await server.AskAsync(WidgetServer.AllowedSite);

        Assert.Equal(HttpStatusCode.OK, session.Status);
        Assert.NotNull(session.RenewalKey);
    }

    [Theory]
    [InlineData("https://elsewhere.example")]
    [InlineData("null")]
    [InlineData(null)]
    public async Task Any_other_page_and_what_is_no_page_is_refused(string? origin)
    {
        var session = await server.AskAsync(origin);

        Assert.Equal(HttpStatusCode.Forbidden, session.Status);
        Assert.Equal("OriginNotAllowed", session.Body.GetProperty("error").GetProperty("code").GetString());
        Assert.Null(session.SetCookie);
    }

    [Theory]
    [InlineData("[1]")]
    [InlineData("{")]
    [InlineData("""{"keepKey":"yes"}""")]
    [InlineData("""{"renewalKey":{"a":1}}""")]
    public async Task A_body_of_another_shape_is_refused_without_repeating_it(string body)
    {
        var session = await server.AskAsync(server.Origin, body: body);

        Assert.Equal(HttpStatusCode.BadRequest, session.Status);
        Assert.Matches("^Bad(Syntax|Argument)$", session.Body.GetProperty("error").GetProperty("code").GetString());
    }

    private static string UserOf(string token)
    {
        using var claims = JsonDocument.Parse(Base64Url.DecodeFromChars(token.Split('.')[1]));
        return claims.RootElement.GetProperty("user").GetString()!;
    }
}
