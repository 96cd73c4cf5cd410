using System.Net;
using System.Text.RegularExpressions;
using Xunit;

namespace SecondOpinion.Bot.Tests.Host.Endpoints;

public sealed class BriefPagesTests : IAsyncLifetime
{
    private const string Attack = "<script>alert(\"x\")</script> & <img src=x onerror=alert(1)>";

    private BriefServer _server = null!;

    [Fact]
    public async Task Own_words_stand_on_the_page_as_words_and_never_as_a_part_of_it()
    {
        var token = await _server.Bot.InterviewAsync("conversation", "In Korea now", Attack);

        var page = await _server.Client.GetStringAsync("/brief/" + token);

        Assert.Contains("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &lt;img src=x onerror=alert(1)&gt;", page, StringComparison.Ordinal);
        Assert.Empty(Tags(page).Except(
            ["html", "head", "meta", "title", "link", "body", "main", "header", "footer", "section", "h1", "h2", "p", "ul", "ol", "li", "dl", "dt", "dd", "span", "a"]));
    }

    [Fact]
    public async Task The_page_works_without_scripts_and_asks_nobody_else_for_anything()
    {
        var token = await _server.Bot.InterviewAsync("conversation");

        var page = await _server.Client.GetStringAsync("/brief/" + token);
        using var style = await _server.Client.GetAsync("/brief/page.css");

        Assert.Contains("<h1>Your second-opinion brief</h1>", page, StringComparison.Ordinal);
        Assert.Contains("119", page, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"(?i)<script|<[a-z][^>]*\son\w+\s*=|javascript:", page);
        Assert.All(Regex.Matches(page, "(?:href|src)=\"([^\"]*)\"").Select(match => match.Groups[1].Value), address => Assert.StartsWith("/", address, StringComparison.Ordinal));
        Assert.Equal((HttpStatusCode.OK, "text/css"), (style.StatusCode, style.Content.Headers.ContentType?.MediaType));
        Assert.Contains("@page", await style.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_on_the_way_keeps_the_page_or_tells_its_address_on()
    {
        var token = await _server.Bot.InterviewAsync("conversation");

        foreach (var path in new[] { "/brief/" + token, "/brief/unknown" })
        {
            using var response = await _server.Client.GetAsync(path);
            Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
            Assert.Equal("no-referrer", Header(response, "Referrer-Policy"));
            Assert.Equal("noindex, nofollow", Header(response, "X-Robots-Tag"));
            Assert.Equal("nosniff", Header(response, "X-Content-Type-Options"));
            Assert.Equal(
                "default-src 'none'; style-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'", Header(response, "Content-Security-Policy"));
        }
    }

    [Fact]
    public async Task A_token_that_is_unknown_expired_or_replaced_gets_the_very_same_answer()
    {
        var replaced = await _server.Bot.InterviewAsync("replaced");
        var newer = BotOnStore.TokenIn(await _server.Bot.SayAsync("replaced", "my brief"));
        Assert.NotEqual(replaced, newer);
        Assert.Equal(HttpStatusCode.OK, (await _server.Client.GetAsync("/brief/" + newer)).StatusCode);

        var unknown = await ShownAsync("nothing-here");
        Assert.StartsWith("404", unknown, StringComparison.Ordinal);
        Assert.Equal(unknown, await ShownAsync(replaced));
        Assert.Equal(unknown, await ShownAsync(newer.ToUpperInvariant()));
        Assert.Equal(unknown, await ShownAsync(new string('a', 5000)));

        _server.Time.Now += BotOnStore.BriefLifetime;
        Assert.Equal(unknown, await ShownAsync(newer));
    }

    [Fact]
    public async Task A_brief_can_be_opened_to_the_last_second_of_its_time()
    {
        var token = await _server.Bot.InterviewAsync("conversation");

        _server.Time.Now += BotOnStore.BriefLifetime - TimeSpan.FromSeconds(1);

        Assert.Equal(HttpStatusCode.OK, (await _server.Client.GetAsync("/brief/" + token)).StatusCode);
    }

    public async Task InitializeAsync() => _server = await BriefServer.StartAsync();

    public async Task DisposeAsync() => await _server.DisposeAsync();

    private static IEnumerable<string> Tags(string page) => Regex.Matches(page, "<([a-zA-Z][a-zA-Z0-9]*)").Select(match => match.Groups[1].Value).Distinct();

    private static string Header(HttpResponseMessage response, string name) => Assert.Single(response.Headers.GetValues(name));

    /// <summary>Status, headers and body: all that tells one answer from another.</summary>
    private async Task<string> ShownAsync(string token)
    {
        using var response = await _server.Client.GetAsync("/brief/" + token);
        return $"{(int)response.StatusCode}\n{response.Headers}{response.Content.Headers}\n{await response.Content.ReadAsStringAsync()}";
    }
}
