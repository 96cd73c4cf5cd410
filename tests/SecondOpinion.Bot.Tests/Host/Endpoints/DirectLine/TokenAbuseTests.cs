using System.Text;
using System.Text.Json;
using SecondOpinion.Bot.Protocol.DirectLine.Tokens;
using Xunit;
using static SecondOpinion.Bot.Tests.Host.Endpoints.DirectLine.ConversationContractTests;

namespace SecondOpinion.Bot.Tests.Host.Endpoints.DirectLine;

public sealed class TokenAbuseTests : IAsyncLifetime
{
    private readonly string data = Directory.CreateTempSubdirectory("directline-").FullName;
    private DirectLineHost host = null!;

    public async Task InitializeAsync() => host = await DirectLineHost.StartAsync(data: data);

    public async Task DisposeAsync()
    {
        await host.DisposeAsync();
        Directory.Delete(data, recursive: true);
    }

    [Fact]
    public async Task Forged_tokens_open_nothing()
    {
        var (id, token, _) = await host.BeginAsync("dl_anna");
        var forged = ForgedTokens.Of(token, await File.ReadAllBytesAsync(Path.Combine(data, "directline.key"))).ToList();
        forged.Add(("a stream ticket", host.Tickets.Issue(id, 0, [])));

        var bodies = new HashSet<string>();
        foreach (var (name, bearer) in forged)
        {
            Assert.Equal((name, TokenStatus.Refused), (name, host.Tokens.Read(bearer).Status));
            if (!Ascii.IsValid(bearer))
                continue;
            foreach (var answer in await EverywhereAsync(bearer, id))
            {
                Assert.Equal((name, 401), (name, answer.Status));
                bodies.Add(answer.Body.GetRawText());
            }
        }

        Assert.True(forged.Count >= 60, $"{forged.Count} tokens");
        Assert.Single(bodies);
        Assert.Equal([EchoBot.Greeting], (await host.HistoryAsync(token, id)).Body.Texts());
    }

    [Fact]
    public async Task A_token_of_one_conversation_learns_nothing_about_another()
    {
        var (_, token, _) = await host.BeginAsync("dl_anna");
        var (other, _, _) = await host.BeginAsync("dl_ben");

        foreach (var id in (string[])[other, "there-is-none", other.ToUpperInvariant(), "%20", "..%2f", new string('x', 2_000)])
        {
            foreach (var answer in await ConversationAsync(token, id))
                Assert.Equal((403, "Forbidden"), Brief(answer));
        }
        Assert.Equal((404, "NotFound"), Brief(await host.SendAsync(HttpMethod.Get, $"conversations/{other}/members", token)));
    }

    [Fact]
    public async Task A_token_past_its_time_is_good_for_refresh_and_reconnect_alone()
    {
        var (id, token, _) = await host.BeginAsync("dl_anna");
        host.Clock.Shift = TimeSpan.FromMinutes(30);

        Assert.Equal((401, "TokenExpired"), Brief(await host.StartAsync(token)));
        Assert.Equal((401, "TokenExpired"), Brief(await host.SayAsync(token, id, "hello")));
        Assert.Equal((401, "TokenExpired"), Brief(await host.HistoryAsync(token, id)));
        Assert.Equal((401, "TokenExpired"), Brief(await host.PostUploadAsync(token, id)));
        Assert.Equal((403, "Forbidden"), Brief(await host.ReconnectAsync(token, "another")));
        var refreshed = await host.RefreshAsync(token);
        var reopened = await host.ReconnectAsync(token, id, "?watermark=");

        Assert.Equal((200, 200), (refreshed.Status, reopened.Status));
        Assert.Equal(200, (await host.SayAsync(refreshed.Text("token"), id, "back")).Status);
        Assert.Equal(200, (await host.SayAsync(reopened.Text("token"), id, "again")).Status);
        Assert.All(
            (await host.HistoryAsync(reopened.Text("token"), id)).Body.GetProperty("activities").EnumerateArray().Where(a => a.GetProperty("from").GetProperty("role").GetString() == "user"),
            activity => Assert.Equal("dl_anna", activity.GetProperty("from").GetProperty("id").GetString()));
    }

    [Fact]
    public async Task A_token_a_second_before_its_time_is_good_for_everything()
    {
        var (id, token, _) = await host.BeginAsync();
        host.Clock.Shift = TimeSpan.FromSeconds(30 * 60 - 5);

        Assert.Equal(200, (await host.SayAsync(token, id, "hello")).Status);
    }

    [Fact]
    public async Task A_day_past_its_time_a_token_is_good_for_nothing()
    {
        var (id, token, _) = await host.BeginAsync();
        host.Clock.Shift = TimeSpan.FromHours(24.5);

        foreach (var answer in await EverywhereAsync(token, id))
            Assert.Equal((401, "TokenExpired"), Brief(answer));
    }

    [Fact]
    public async Task After_the_end_a_token_past_its_time_gets_no_new_one()
    {
        var (id, token, _) = await host.BeginAsync();
        await host.PostAsync(token, id, """{"type":"endOfConversation","from":{"id":"p"}}""");
        host.Clock.Shift = TimeSpan.FromMinutes(31);

        Assert.Equal((404, "ConversationEnded"), Brief(await host.RefreshAsync(token)));
        Assert.Equal((401, "TokenExpired"), Brief(await host.ReconnectAsync(token, id)));
    }

    [Fact]
    public async Task Tokens_are_made_with_the_secret_alone_and_for_ids_that_can_be_vouched_for()
    {
        var (_, token, _) = await host.BeginAsync("dl_anna");

        Assert.Equal((403, "SecretRequired"), Brief(await host.SendAsync(HttpMethod.Post, "tokens/generate", token, """{"user":{"id":"dl_ben"}}""")));
        Assert.Equal((400, "BadArgument"), Brief(await host.RefreshAsync(DirectLineHost.Secret)));
        foreach (var user in (string[])["anna", "DL_anna", " dl_anna", "dl_", "dl_a\u0000", "dl_안나", "dl_" + new string('x', 300)])
            Assert.Equal((400, "BadArgument"), Brief(await host.GenerateAsync(JsonSerializer.Serialize(new { user = new { id = user } }))));
        foreach (var origins in (string[])["""["https://a.example/path"]""", """["*"]""", """[null]""", """["javascript:alert(1)"]""", """["https://u:p@a.example"]"""])
            Assert.Equal((400, "BadArgument"), Brief(await host.GenerateAsync($$"""{"trustedOrigins":{{origins}}}""")));
    }

    [Fact]
    public async Task A_start_or_a_refresh_cannot_change_the_user()
    {
        var token = (await host.GenerateAsync("""{"user":{"id":"dl_anna"}}""")).Text("token");

        var started = await host.StartAsync(token, """{"user":{"id":"dl_ben"},"trustedOrigins":["https://evil.test"]}""");
        var refreshed = await host.SendAsync(HttpMethod.Post, "tokens/refresh", started.Text("token"), """{"user":{"id":"dl_ben"}}""");

        Assert.Equal("dl_anna", host.Tokens.Read(started.Text("token")).Grant!.UserId);
        Assert.Equal("dl_anna", host.Tokens.Read(refreshed.Text("token")).Grant!.UserId);
        Assert.Empty(host.Tokens.Read(started.Text("token")).Grant!.Origins);
    }

    [Fact]
    public async Task A_stream_opens_with_its_own_ticket_alone()
    {
        var (id, token, url) = await host.BeginAsync();
        var (other, _, _) = await host.BeginAsync();
        var address = url[..url.IndexOf('?', StringComparison.Ordinal)];

        Assert.Equal(401, await SocketClient.RefusedAsync(address));
        Assert.Equal(401, await SocketClient.RefusedAsync($"{address}?t={token}"));
        Assert.Equal(401, await SocketClient.RefusedAsync($"{address}?t={DirectLineHost.Secret}"));
        Assert.Equal(401, await SocketClient.RefusedAsync(url[..^1] + (url[^1] == 'A' ? 'B' : 'A')));
        Assert.Equal(403, await SocketClient.RefusedAsync(url.Replace(id, other, StringComparison.Ordinal)));
        Assert.Equal(403, await SocketClient.RefusedAsync(url, "https://evil.test"));
        Assert.Equal(400, (await host.SendAsync(HttpMethod.Get, new Uri(url).PathAndQuery)).Status);
    }

    [Fact]
    public async Task Two_credentials_or_another_scheme_are_no_credentials()
    {
        var (id, token, _) = await host.BeginAsync();

        foreach (var values in (string[][])[["Basic " + token], ["Bearer"], ["Bearer "], [token], ["Bearer " + token, "Bearer " + token], ["Bearer " + token + ", Bearer " + token]])
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"conversations/{id}/activities");
            request.Headers.TryAddWithoutValidation("Authorization", values);
            Assert.Equal((401, "Unauthorized"), Brief(await host.SendAsync(request)));
        }
        Assert.Equal((401, "Unauthorized"), Brief(await host.SendAsync(HttpMethod.Get, $"conversations/{id}/activities?t={token}&access_token={token}")));
    }

    private async Task<List<Answer>> EverywhereAsync(string bearer, string id) =>
        [
            await TryAsync(HttpMethod.Post, "tokens/generate", bearer),
            await TryAsync(HttpMethod.Post, "tokens/refresh", bearer),
            await TryAsync(HttpMethod.Post, "conversations", bearer),
            .. await ConversationAsync(bearer, id),
        ];

    private async Task<List<Answer>> ConversationAsync(string bearer, string id) =>
        [
            await TryAsync(HttpMethod.Get, $"conversations/{id}?watermark=", bearer),
            await TryAsync(HttpMethod.Get, $"conversations/{id}/activities", bearer),
            await TryAsync(HttpMethod.Post, $"conversations/{id}/activities", bearer),
            await TryAsync(HttpMethod.Post, $"conversations/{id}/upload", bearer),
        ];

    private async Task<Answer> TryAsync(HttpMethod method, string path, string bearer)
    {
        using var request = new HttpRequestMessage(method, path);
        request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + bearer);
        if (method == HttpMethod.Post)
            request.Content = new StringContent("""{"type":"message","text":"x","from":{"id":"p"}}""", Encoding.UTF8, "application/json");
        return await host.SendAsync(request);
    }
}
