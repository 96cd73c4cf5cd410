using System.Net;
using System.Text.RegularExpressions;
using Xunit;

namespace SecondOpinion.Bot.Tests.Host.Widget;

public sealed partial class WidgetPagesTests(WidgetServer server) : IClassFixture<WidgetServer>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/widget/chat")]
    public async Task Every_page_shows_the_emergency_line_and_holds_no_script_or_style_of_its_own(string address)
    {
        var html = await server.Client.GetStringAsync(address);

        Assert.Contains("<a href=\"tel:", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<style", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(" style=", html, StringComparison.OrdinalIgnoreCase);
        Assert.All(Script().Matches(html), script => Assert.Contains(" src=\"/", script.Value, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/widget/chat")]
    public async Task Everything_a_page_names_is_served_from_here(string address)
    {
        var html = await server.Client.GetStringAsync(address);
        var addresses = Named().Matches(html).Select(match => match.Groups[1].Value).Where(value => !value.StartsWith("tel:", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(addresses);
        foreach (var named in addresses)
        {
            Assert.StartsWith("/", named, StringComparison.Ordinal);
            using var answer = await server.Client.GetAsync(new Uri(named, UriKind.Relative));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    [Fact]
    public async Task The_landing_page_is_framed_by_nobody_else_and_loads_from_here_alone()
    {
        using var answer = await server.Client.GetAsync(new Uri("/", UriKind.Relative));
        var policy = Policy(answer);

        Assert.Contains("default-src 'self'", policy);
        Assert.Contains("frame-ancestors 'self'", policy);
        Assert.DoesNotContain(policy, part => part.Contains("unsafe", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_chat_page_is_framed_by_the_allowed_sites_and_its_styles_need_the_nonce_of_this_very_answer()
    {
        using var first = await server.Client.GetAsync(new Uri("/widget/chat", UriKind.Relative));
        using var second = await server.Client.GetAsync(new Uri("/widget/chat", UriKind.Relative));
        var nonce = Nonce().Match(await first.Content.ReadAsStringAsync()).Groups[1].Value;

        Assert.Contains($"frame-ancestors 'self' {WidgetServer.AllowedSite}", Policy(first));
        Assert.Contains(Policy(first), part => part.StartsWith("style-src", StringComparison.Ordinal) && part.Contains($"'nonce-{nonce}'", StringComparison.Ordinal));
        Assert.DoesNotContain(Policy(second), part => part.Contains(nonce, StringComparison.Ordinal));
        Assert.DoesNotContain(Policy(first), part => part.Contains("unsafe", StringComparison.Ordinal));
        Assert.Equal("no-store", first.Headers.CacheControl!.ToString());
    }

    private static string[] Policy(HttpResponseMessage answer) =>
        answer.Headers.GetValues("Content-Security-Policy").Single().Split("; ");

    [GeneratedRegex("<script[^>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Script();

    [GeneratedRegex("(?:href|src|data-webchat)=\"([^\"]+)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Named();

    [GeneratedRegex("data-nonce=\"([^\"]{24})\"", RegexOptions.NonBacktracking)]
    private static partial Regex Nonce();
}
