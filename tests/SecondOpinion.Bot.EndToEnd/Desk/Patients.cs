using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace SecondOpinion.Bot.EndToEnd.Desk;

/// <summary>People who come over Direct Line without a browser.</summary>
internal static class Patients
{
    /// <summary>Says these things, asks for a person in between, and says the last again.</summary>
    /// <returns>The number of the ticket.</returns>
    public static async Task<string> AskAsync(string address, string locale, string name, params string[] said)
    {
        using var http = new HttpClient { BaseAddress = new Uri(address + "/v3/directline/") };
        var token = await ReadAsync(http.PostAsJsonAsync("tokens/generate", new { user = new { id = "dl_" + Guid.NewGuid().ToString("N") } }));
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token.GetProperty("token").GetString());
        var conversation = (await ReadAsync(http.PostAsJsonAsync("conversations", new { locale }))).GetProperty("conversationId").GetString();
        string[] before = [.. said[..^1], "I agree, ask for a person"];
        foreach (var text in before.Append(said[^1]))
            await ReadAsync(http.PostAsJsonAsync(
                $"conversations/{conversation}/activities",
                new { type = "message", text, from = new { id = "x", name }, localTimestamp = "2026-11-21T13:10:00.000+09:00" }));
        var history = await ReadAsync(http.GetAsync($"conversations/{conversation}/activities"));
        return history.GetProperty("activities").EnumerateArray()
            .Select(activity => activity.TryGetProperty("suggestedActions", out _) && activity.TryGetProperty("text", out var text) ? text.GetString()! : "")
            .Select(text => text.Split("**").ElementAtOrDefault(1) ?? "")
            .First(number => number.Length == 9 && number[4] == '-');
    }

    private static async Task<JsonElement> ReadAsync(Task<HttpResponseMessage> sent)
    {
        using var answer = await sent;
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }
}
