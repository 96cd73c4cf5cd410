using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace SecondOpinion.Bot.Tests.Host.Endpoints.Connector;

/// <summary>The cloud's side on Kestrel: published keys, the token endpoint, and a channel that takes what the bot sends.</summary>
internal sealed class FakeAzure : IAsyncDisposable
{
    public const string AppId = "11111111-2222-3333-4444-555555555555";
    public const string Tenant = "66666666-7777-8888-9999-000000000000";
    public const string Password = "a-secret-of-the-tests";

    private readonly WebApplication _application;
    private int _tokens;

    private FakeAzure(WebApplication application) => _application = application;

    public ConcurrentQueue<SentActivity> Sent { get; } = new();

    public List<PublishedKey> Keys { get; } = [new("key-1", ["msteams", "webchat", "sms", "directline"])];

    /// <summary>Keys of the tenant, which sign for other bots and the Emulator.</summary>
    public List<PublishedKey> BotKeys { get; } = [new("bot-key-1", [])];

    /// <summary>What the token endpoint was asked, in order.</summary>
    public ConcurrentQueue<string> Grants { get; } = new();

    public bool MetadataIsDown { get; set; }

    public int MetadataReads { get; private set; }

    /// <summary>Answers for the next calls of the bot; then 200.</summary>
    public ConcurrentQueue<(int Status, string? RetryAfter)> Faults { get; } = new();

    public string Address => _application.Urls.First();

    /// <summary>With a path, as Teams has one.</summary>
    public string ServiceUrl => Address + "/amer/";

    public static async Task<FakeAzure> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var application = builder.Build();
        var azure = new FakeAzure(application);
        application.MapGet("/{of}/openid", (string of) => azure.Metadata(of));
        application.MapGet("/{of}/keys", (string of) => Results.Content(PublishedKey.Set(of == "bots" ? azure.BotKeys : azure.Keys), "application/json"));
        application.MapPost("/{tenant}/oauth2/v2.0/token", azure.GrantAsync);
        application.MapGet("/msi", azure.GrantToIdentity);
        application.Map("/{**channel}", azure.TakeAsync);
        await application.StartAsync();
        return azure;
    }

    /// <summary>The settings of a bot that lives in this cloud.</summary>
    public Dictionary<string, string> Settings(string appType = "SingleTenant") => new()
    {
        ["Channels:Connector:AppId"] = AppId,
        ["Channels:Connector:AppPassword"] = Password,
        ["Channels:Connector:AppType"] = appType,
        ["Channels:Connector:TenantId"] = Tenant,
        ["Channels:Connector:ServiceHosts:0"] = "127.0.0.1",
        ["Channels:Connector:MetadataUrl"] = Address + "/channels/openid",
        ["Channels:Connector:BotMetadataUrl"] = Address + "/bots/openid",
        ["Channels:Connector:LoginUrl"] = Address,
        ["Channels:Connector:ManagedIdentityUrl"] = Address + "/msi",
    };

    public IReadOnlyList<SentActivity> Messages => [.. Sent.Where(sent => sent.Body?["type"]?.GetValue<string>() == "message")];

    /// <summary>Waits until the bot has sent this many messages.</summary>
    public async Task<IReadOnlyList<SentActivity>> MessagesAsync(int count)
    {
        for (var waited = 0; waited < 400 && Messages.Count < count; waited++)
            await Task.Delay(25);
        return Messages;
    }

    public async ValueTask DisposeAsync()
    {
        await _application.StopAsync();
        await _application.DisposeAsync();
    }

    private IResult Metadata(string of)
    {
        MetadataReads++;
        return MetadataIsDown
            ? Results.StatusCode(503)
            : Results.Json(new { issuer = "https://api.botframework.com", jwks_uri = $"{Address}/{of}/keys", id_token_signing_alg_values_supported = new[] { "RS256", "RS384", "RS512" } });
    }

    private async Task<IResult> GrantAsync(HttpRequest request, string tenant)
    {
        var form = await request.ReadFormAsync();
        Grants.Enqueue($"{tenant} {form["grant_type"]} {form["client_id"]} {form["client_secret"] == Password} {form["scope"]}");
        return Granted();
    }

    private IResult GrantToIdentity(HttpRequest request)
    {
        Grants.Enqueue($"msi {request.Headers["Metadata"]} {request.Query["client_id"]} {request.Query["resource"]}");
        return Results.Json(new { access_token = $"token-{++_tokens}", expires_in = "86400", token_type = "Bearer" });
    }

    private IResult Granted() => Results.Json(new { token_type = "Bearer", expires_in = 3600, access_token = $"token-{++_tokens}" });

    private async Task<IResult> TakeAsync(HttpRequest request)
    {
        using var reader = new StreamReader(request.Body);
        var body = await reader.ReadToEndAsync();
        if (Faults.TryDequeue(out var fault))
        {
            if (fault.RetryAfter is not null)
                request.HttpContext.Response.Headers.RetryAfter = fault.RetryAfter;
            return Results.StatusCode(fault.Status);
        }

        Sent.Enqueue(new SentActivity(request.Method, Uri.UnescapeDataString(request.Path), request.Headers.Authorization.ToString(), body.Length == 0 ? null : JsonNode.Parse(body)));
        return Results.Json(new { id = $"channel-{Sent.Count}" });
    }
}

/// <summary>One call of the bot to the channel.</summary>
internal sealed record SentActivity(string Method, string Path, string Authorization, JsonNode? Body)
{
    public string Text => Body?["text"]?.GetValue<string>() ?? "";
}
