using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;
using SecondOpinion.Bot.Host.Operations;

namespace SecondOpinion.Bot.Benchmarks;

/// <summary>The program itself, begun at its entry point in this process, on a free port of this machine; spoken to over Direct Line.</summary>
internal sealed class ServedBot : ITurnPath, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly HttpClient _client;

    private ServedBot(string address) => _client = new HttpClient { BaseAddress = new Uri(address), Timeout = Patience };

    public static async Task<ServedBot> StartAsync(string data)
    {
        var address = $"http://127.0.0.1:{FreePort()}";
        string[] args = ["--urls", address, "--data", data, "--Logging:LogLevel:Default", "Warning"];
        var program = Task.Run(() => typeof(Startup).Assembly.EntryPoint!.Invoke(null, [args]));
        var bot = new ServedBot(address);
        using var patience = new CancellationTokenSource(Patience);
        while (!await bot.IsReadyAsync())
        {
            if (program.IsCompleted)
                throw new InvalidOperationException("The service did not start.");
            await Task.Delay(50, patience.Token);
        }

        return bot;
    }

    public async Task<IConversationPath> BeginAsync()
    {
        var token = await PostAsync("/v3/directline/tokens/generate", "{}", null);
        var started = await PostAsync("/v3/directline/conversations", "{}", token.GetProperty("token").GetString());
        return new Conversation(this, started.GetProperty("conversationId").GetString()!, started.GetProperty("token").GetString()!);
    }

    public void Dispose() => _client.Dispose();

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task<bool> IsReadyAsync()
    {
        try
        {
            using var answer = await _client.GetAsync("/health/ready");
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private async Task<JsonElement> PostAsync(string path, string json, string? bearer)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(json, null, "application/json") };
        if (bearer is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        using var answer = await _client.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    private sealed class Conversation(ServedBot bot, string id, string token) : IConversationPath
    {
        private int _sent;

        public Task SayAsync(string text) => bot.PostAsync(
            $"/v3/directline/conversations/{id}/activities",
            $$$"""{"type":"message","from":{"id":"person"},"locale":"en-US","text":{{{JsonSerializer.Serialize(text)}}},"channelData":{"clientActivityID":"{{{++_sent}}}"}}""",
            token);
    }
}
