using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Playwright;
using SecondOpinion.Bot.EndToEnd.Browser.Driving;
using SecondOpinion.Bot.EndToEnd.Server;
using Xunit;

namespace SecondOpinion.Bot.EndToEnd.Desk;

/// <summary>A patient whose message, name and file name are all meant to run in a coordinator's browser.</summary>
[Collection(BrowserTests.Name)]
public sealed class HostilePatientTests(BrowserFixture browser)
{
    private const string Attack = "<img src=x onerror=\"window.hurt=1\"><script>window.hurt=1</script><svg onload=window.hurt=1>[x](javascript:window.hurt=1)";

    [Fact]
    public async Task Nothing_that_a_patient_sends_runs_at_the_desk_or_in_an_export()
    {
        await using var server = await ServerProcess.StartAsync();
        await server.AddCoordinatorAsync("chief", Attack, "supervisor", DeskTab.Password);
        await AskAsync(server.Address);
        // The content policy would stop what the page let through: it is off, so that the page itself is seen to be right.
        await using var visitor = await browser.VisitAsync(Screen.Desk, options => options.BypassCSP = true);
        var desk = await DeskTab.OpenAsync(visitor, server.Address, "chief");

        await desk.OpenAsync(1, "<script>");
        await desk.TakeAsync();
        await desk.WriteAsync('n', Attack);
        await desk.Says("Note").Last.WaitForAsync();
        Assert.Equal(0, await desk.Page.Locator("img, svg, #desk script, a[href^='javascript']").CountAsync());
        await AssertUnhurtAsync(desk.Page);

        var printing = await visitor.Context.RunAndWaitForPageAsync(() => desk.Page.GetByText("Print", new() { Exact = true }).ClickAsync());
        await printing.Locator("h1").First.WaitForAsync();
        Assert.Equal(0, await printing.Locator("img, svg, script, a[href^='javascript']").CountAsync());
        await AssertUnhurtAsync(printing);
    }

    private static async Task AssertUnhurtAsync(IPage page)
    {
        await page.WaitForTimeoutAsync(300);
        Assert.Null(await page.EvaluateAsync<int?>("() => window.hurt ?? null"));
    }

    private static async Task AskAsync(string address)
    {
        using var http = new HttpClient { BaseAddress = new Uri(address + "/v3/directline/") };
        var token = await ReadAsync(http.PostAsJsonAsync("tokens/generate", new { user = new { id = "dl_" + Guid.NewGuid().ToString("N") } }));
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token.GetProperty("token").GetString());
        var conversation = (await ReadAsync(http.PostAsJsonAsync("conversations", new { }))).GetProperty("conversationId").GetString();
        await SayAsync(new { type = "message", text = Attack, from = new { id = "x", name = Attack } });
        await SayAsync(new { type = "message", from = new { id = "x", name = Attack }, attachments = new[] { new { contentType = "text/plain", name = Attack, contentUrl = "https://elsewhere.example/x" } } });
        await SayAsync(new { type = "message", text = "I agree, ask for a person", from = new { id = "x", name = Attack } });
        await SayAsync(new { type = "message", text = Attack, from = new { id = "x", name = Attack } });

        Task<JsonElement> SayAsync(object activity) => ReadAsync(http.PostAsJsonAsync($"conversations/{conversation}/activities", activity));
    }

    private static async Task<JsonElement> ReadAsync(Task<HttpResponseMessage> sent)
    {
        using var answer = await sent;
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }
}
