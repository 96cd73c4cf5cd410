using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using SecondOpinion.Bot.Adapters.Content.Phrasing;
using SecondOpinion.Bot.Host.Endpoints.Guide;
using SecondOpinion.Bot.Tests.Adapters.Content.Guide;
using SecondOpinion.Bot.Tests.Domain.Guide;
using Xunit;

namespace SecondOpinion.Bot.Tests.Host.Endpoints.Guide;

/// <summary>What a source marker opens, over HTTP.</summary>
public sealed class GuidePagesTests : IAsyncLifetime
{
    private WebApplication application = null!;

    [Theory]
    [InlineData("/guide/mud.price", HttpStatusCode.OK)]
    [InlineData("/guide/no.such.passage", HttpStatusCode.NotFound)]
    public async Task A_page_runs_nothing_is_framed_by_nobody_and_leaves_no_trace(string path, HttpStatusCode status)
    {
        using var response = await application.GetTestClient().GetAsync(path);
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Equal("default-src 'none'; style-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'", Header(response, "Content-Security-Policy"));
        Assert.Equal("no-store", Header(response, "Cache-Control"));
        Assert.Equal("nosniff", Header(response, "X-Content-Type-Options"));
        Assert.Equal("no-referrer", Header(response, "Referrer-Policy"));
    }

    [Fact]
    public async Task An_unknown_id_is_not_repeated() =>
        Assert.DoesNotContain("zebra", await (await application.GetTestClient().GetAsync("/guide/zebra")).Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);

    [Fact]
    public async Task The_style_is_a_style_sheet()
    {
        using var response = await application.GetTestClient().GetAsync("/guide/page.css");
        Assert.Equal("text/css; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Equal("nosniff", Header(response, "X-Content-Type-Options"));
    }

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddSingleton(SmallBook.Book);
        builder.Services.AddSingleton(new GuidePage(SmallBook.Book, PhraseBookLoader.Load(Path.Combine(RealGuide.Root, "dialogs"), "guidepages", _ => null)));
        application = builder.Build();
        application.MapGuidePages();
        await application.StartAsync();
    }

    public async Task DisposeAsync() => await application.DisposeAsync();

    private static string Header(HttpResponseMessage response, string name) => string.Join(", ", response.Headers.GetValues(name));
}
