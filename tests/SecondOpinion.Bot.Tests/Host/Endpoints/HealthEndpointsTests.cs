using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using SecondOpinion.Bot.Adapters.Model;
using SecondOpinion.Bot.Host.Endpoints;
using SecondOpinion.Bot.Protocol.State;
using SecondOpinion.Bot.Tests.Host.Endpoints.DirectLine;
using Xunit;

namespace SecondOpinion.Bot.Tests.Host.Endpoints;

public sealed class HealthEndpointsTests : IAsyncLifetime
{
    private readonly SwitchableStore _store = new(new MemoryTurnStore());
    private WebApplication _application = null!;

    [Fact]
    public async Task It_is_ready_without_a_model_and_names_that_as_a_reason_only() =>
        Assert.Equal((HttpStatusCode.OK, "ready", "no model is configured: answers are the guide's own words"), await AskAsync("/health/ready"));

    [Fact]
    public async Task It_is_unavailable_while_the_store_is_and_ready_again_after()
    {
        _store.IsDown = true;
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "unavailable", "the store cannot be read"), await AskAsync("/health/ready"));

        _store.IsDown = false;
        Assert.Equal(HttpStatusCode.OK, (await AskAsync("/health/ready")).Status);
    }

    [Fact]
    public async Task It_lives_while_the_store_does_not()
    {
        _store.IsDown = true;

        Assert.Equal((HttpStatusCode.OK, "live", ""), await AskAsync("/health/live"));
    }

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddSingleton<ITurnStore>(_store);
        builder.Services.AddSingleton(new ModelOptions());
        _application = builder.Build();
        _application.MapHealth();
        await _application.StartAsync();
    }

    public async Task DisposeAsync() => await _application.DisposeAsync();

    private async Task<(HttpStatusCode Status, string Word, string Reasons)> AskAsync(string path)
    {
        using var response = await _application.GetTestClient().GetAsync(path);
        var body = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
        var reasons = body.TryGetProperty("reasons", out var listed) ? string.Join("; ", listed.EnumerateArray().Select(reason => reason.GetString())) : "";
        return (response.StatusCode, body.GetProperty("status").GetString()!, reasons);
    }
}
