using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace SecondOpinion.Bot.Tests.Host.Endpoints.Connector;

/// <summary>The whole product, started as Program.cs starts it, on Kestrel and a data directory of its own.</summary>
internal sealed class BotServer : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("connector-");
    private readonly Dictionary<string, string> _settings;
    private readonly Action<IServiceCollection>? _replace;

    private BotServer(Dictionary<string, string> settings, Action<IServiceCollection>? replace) => (_settings, _replace) = (settings, replace);

    public HttpClient Client { get; private set; } = null!;

    public static BotServer Start(Dictionary<string, string>? settings = null, Action<IServiceCollection>? replace = null)
    {
        var server = new BotServer(settings ?? [], replace);
        server.UseKestrel(0);
        server.StartServer();
        server.Client = server.CreateClient();
        return server;
    }

    public Task<HttpResponseMessage> PostAsync(JsonNode activity, string? token = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = JsonContent.Create(activity) };
        if (token is not null)
            request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + token);
        return Client.SendAsync(request);
    }

    public async Task<HttpStatusCode> StatusAsync(JsonNode activity, string? token = null)
    {
        using var response = await PostAsync(activity, token);
        return response.StatusCode;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("data", _data.FullName);
        builder.UseSetting("content", AppContext.BaseDirectory);
        foreach (var (key, value) in _settings)
            builder.UseSetting(key, value);
        if (_replace is not null)
            builder.ConfigureTestServices(_replace);
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && _data.Exists)
            _data.Delete(recursive: true);
    }
}
