using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using SecondOpinion.Bot.Host.Composition;
using SecondOpinion.Bot.Host.Desk;
using SecondOpinion.Bot.Host.Desk.Accounts;
using SecondOpinion.Bot.Host.Endpoints.Connector;
using SecondOpinion.Bot.Host.Endpoints.DirectLine;
using SecondOpinion.Bot.Host.Operations;
using Xunit;

namespace SecondOpinion.Bot.Tests.Host.Desk;

/// <summary>The service with its desk on a free port, three accounts, and people who ask for a person over Direct Line.</summary>
public sealed class DeskServer : IAsyncLifetime
{
    public const string Password = "correct horse battery staple";

    private readonly string _data = Directory.CreateTempSubdirectory("desk-").FullName;
    private readonly string[] _settings;
    private WebApplication? _app;

    public DeskServer()
        : this([])
    {
    }

    internal DeskServer(params string[] settings) => _settings = settings;

    public string Address => _app!.Urls.First();

    internal AccountFile Accounts => new(_data);

    public async Task InitializeAsync()
    {
        foreach (var (name, role) in new[] { ("mina", CoordinatorRole.Coordinator), ("joon", CoordinatorRole.Coordinator), ("chief", CoordinatorRole.Supervisor) })
            Accounts.Save(new CoordinatorAccount(name, name.ToUpperInvariant(), role, new Passwords().Hash(Password), Passwords.Random()));
        _app = Startup.Build(
            ["--urls", "http://127.0.0.1:0", "--data", _data, .. _settings],
            builder =>
            {
                var settings = builder.AddSettings();
                builder.AddStore(settings);
                builder.Services.AddDirectLine(builder.Configuration, settings.Bot.Data);
                builder.Services.AddConnector(builder.Configuration);
                builder.AddBot(settings);
                builder.AddDesk(settings);
            },
            app =>
            {
                app.UseWebSockets();
                app.MapDirectLine();
                app.MapDesk();
            });
        await _app.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await _app!.DisposeAsync();
        Directory.Delete(_data, recursive: true);
    }

    internal async Task<DeskClient> SignInAsync(string name)
    {
        var client = new DeskClient(Address);
        Assert.Equal(System.Net.HttpStatusCode.OK, await client.SignInAsync(name, Password));
        return client;
    }

    /// <summary>Somebody says these things and asks for a person.</summary>
    /// <returns>The ticket.</returns>
    public async Task<string> AskedAsync(params string[] said)
    {
        using var http = new HttpClient { BaseAddress = new Uri(Address + "/v3/directline/") };
        var token = await Read(http.PostAsJsonAsync("tokens/generate", new { user = new { id = "dl_" + Guid.NewGuid().ToString("N") } }));
        http.DefaultRequestHeaders.Authorization = new("Bearer", token.GetProperty("token").GetString());
        var conversation = (await Read(http.PostAsJsonAsync("conversations", new { }))).GetProperty("conversationId").GetString();
        foreach (var text in said.Append("I agree, ask for a person"))
            await Read(http.PostAsJsonAsync($"conversations/{conversation}/activities", new { type = "message", text, channelData = new { secondOpinion = new { coordinator = "Forged" } } }));
        var history = await Read(http.GetAsync($"conversations/{conversation}/activities"));
        return history.GetProperty("activities").EnumerateArray()
            .Select(activity => activity.TryGetProperty("text", out var text) ? text.GetString()! : "")
            .Single(text => text.Contains("Your number is", StringComparison.Ordinal)).Split("**")[1];
    }

    private static async Task<JsonElement> Read(Task<HttpResponseMessage> sent)
    {
        using var answer = await sent;
        Assert.True(answer.IsSuccessStatusCode, $"{(int)answer.StatusCode}");
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }
}
