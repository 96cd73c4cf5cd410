using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;
using SecondOpinion.Bot.Host.Operations;
using SecondOpinion.Bot.Host.Operations.DemoModel;

namespace SecondOpinion.Bot.Tests.Host.Model;

/// <summary>The program itself with a model that behaves as the test says, spoken to over Direct Line.</summary>
internal sealed class ModelBot : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private readonly HttpClient _client;
    private readonly TemporaryFolder _data = new();

    private ModelBot(DemoModelServer? model, string address) => (Model, _client) = (model, new HttpClient { BaseAddress = new Uri(address), Timeout = Patience });

    public DemoModelServer? Model { get; }

    /// <param name="script">Null: no model is configured.</param>
    public static async Task<ModelBot> StartAsync(DemoScript? script, params string[] settings)
    {
        var model = script is null ? null : await DemoModelServer.StartAsync(script, CancellationToken.None);
        var address = $"http://127.0.0.1:{FreePort()}";
        var bot = new ModelBot(model, address);
        string[] configured = model is null ? [] : ["--Model:Endpoint", model.Address.ToString(), "--Model:Key", "secret-key-of-the-test", "--Model:Name", "scripted"];
        string[] args = ["--urls", address, "--data", bot._data.Path, "--Logging:LogLevel:Default", "Error", .. configured, .. settings];
        var program = Task.Run(() => typeof(Startup).Assembly.EntryPoint!.Invoke(null, [args]));
        using var patience = new CancellationTokenSource(Patience);
        while (!await bot.IsReadyAsync())
        {
            if (program.IsCompleted)
                throw new InvalidOperationException("The service did not start.");
            await Task.Delay(50, patience.Token);
        }

        return bot;
    }

    /// <summary>A conversation with an open stream, that has agreed and left the interview.</summary>
    public async Task<ModelChat> ChatAsync(bool agreed = true)
    {
        var token = (await PostAsync("/v3/directline/tokens/generate", "{}", null)).GetProperty("token").GetString();
        var started = await PostAsync("/v3/directline/conversations", "{}", token);
        var chat = new ModelChat(this, started.GetProperty("conversationId").GetString()!, started.GetProperty("token").GetString()!);
        await chat.OpenAsync(started.GetProperty("streamUrl").GetString()!);
        if (agreed)
        {
            await chat.SayAsync("I agree, start");
            await chat.SayAsync("stop");
        }

        await chat.SettleAsync();
        return chat;
    }

    public async Task<JsonElement> PostAsync(string path, string json, string? bearer)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(json, null, "application/json") };
        if (bearer is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        using var answer = await _client.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    public async Task<JsonElement> GetAsync(string path, string bearer)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        using var answer = await _client.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        if (Model is not null)
            await Model.DisposeAsync();
        _data.Dispose();
    }

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

    private sealed class TemporaryFolder : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("model-bot-").FullName;

        // The server of this process goes on until the tests end; what it still writes goes with the folder.
        public void Dispose()
        {
        }
    }
}
