using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using SecondOpinion.Bot.EndToEnd.Server;
using Xunit;
using Xunit.Abstractions;

namespace SecondOpinion.Bot.EndToEnd.Hub;

/// <summary>
/// People ask for a person, a moody hub is told, and the server is killed again and again: each ticket is in the hub's books once, none is lost. Short here; ten
/// thousand with LONG=1, HANDOFFS=1000 for a thousand.
/// </summary>
public sealed class KilledDeliveryTests(ITestOutputHelper output)
{
    private static readonly bool IsLong = Environment.GetEnvironmentVariable("LONG") == "1";
    private static readonly int People = int.TryParse(Environment.GetEnvironmentVariable("HANDOFFS"), out var chosen) ? chosen : IsLong ? 10_000 : 150;
    private static readonly int Kills = Math.Max(4, People / 150);

    [Fact]
    public async Task Every_ticket_is_seen_by_the_hub_once_whatever_dies()
    {
        await using var hub = await MoodyHub.StartAsync();
        await using var server = await ServerProcess.StartAsync(
            "--Hub:Url", hub.Address, "--Hub:Secret", MoodyHub.Secret, "--Hub:Timeout", "00:00:01", "--Hub:Pause", "00:00:00.1", "--Hub:Tries", "100");
        var watch = Stopwatch.StartNew();
        var tickets = new System.Collections.Concurrent.ConcurrentBag<string>();
        var asking = Parallel.ForEachAsync(
            Enumerable.Range(0, People), new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (_, _) => tickets.Add(await AskAsync(server.Address)));

        for (var kill = 0; kill < Kills; kill++)
        {
            // At a different point of the work every time; the same points on every run.
            var at = (kill + 1) * (People - 1) / (Kills + 1);
            while (tickets.Count < at && !asking.IsFaulted)
                await Task.Delay(5 + (kill * 7 % 40));
            await server.KillAsync();
            await server.StartAgainAsync();
        }

        await asking;
        for (var waited = Stopwatch.StartNew(); hub.Taken.Count < People && waited.Elapsed < TimeSpan.FromMinutes(2 + (People / 500));)
            await Task.Delay(100);

        output.WriteLine($"{People} tickets, {Kills} kills, {hub.Deliveries} deliveries, {hub.Taken.Count} in the hub's books, {watch.Elapsed.TotalSeconds:0} s");
        Assert.Equal(People, tickets.Distinct().Count());
        Assert.Equal(tickets.Order(StringComparer.Ordinal), hub.Taken.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(0, hub.Wrong);
        Assert.True(hub.Deliveries > People, "The hub was moody.");
    }

    /// <returns>The number of the ticket, once the person has read it.</returns>
    private static async Task<string> AskAsync(string address)
    {
        using var http = new HttpClient { BaseAddress = new Uri(address + "/v3/directline/"), Timeout = TimeSpan.FromSeconds(20) };
        var token = (await PersistAsync(() => http.PostAsJsonAsync("tokens/generate", new { user = new { id = "dl_" + Guid.NewGuid().ToString("N") } }))).GetProperty("token").GetString();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        var conversation = (await PersistAsync(() => http.PostAsJsonAsync("conversations", new { }))).GetProperty("conversationId").GetString();
        var once = Guid.NewGuid().ToString("N");
        await PersistAsync(() => http.PostAsJsonAsync(
            $"conversations/{conversation}/activities", new { type = "message", text = "I agree, ask for a person", channelData = new { clientActivityID = once } }));
        var history = await PersistAsync(() => http.GetAsync($"conversations/{conversation}/activities"));
        var said = history.GetProperty("activities").EnumerateArray().Select(activity => activity.TryGetProperty("text", out var text) ? text.GetString()! : "");
        return said.Single(text => text.Contains("Your number is", StringComparison.Ordinal)).Split("**")[1];
    }

    // As a browser does: again until it is answered; the server may be dead just now.
    private static async Task<JsonElement> PersistAsync(Func<Task<HttpResponseMessage>> send)
    {
        for (var waited = Stopwatch.StartNew(); ; await Task.Delay(100))
        {
            try
            {
                using var answer = await send();
                if (answer.IsSuccessStatusCode)
                    return await answer.Content.ReadFromJsonAsync<JsonElement>();
                if (answer.StatusCode is not (HttpStatusCode.ServiceUnavailable or HttpStatusCode.TooManyRequests))
                    throw new InvalidOperationException($"The server answered {(int)answer.StatusCode}.");
            }
            catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException or IOException && waited.Elapsed < TimeSpan.FromMinutes(3))
            {
            }
        }
    }
}
