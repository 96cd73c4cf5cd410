using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using SecondOpinion.Bot.Host.Widget;
using Xunit;

namespace SecondOpinion.Bot.Tests.Host.Widget;

/// <summary>The widget's endpoints alone, in memory, with one other site allowed.</summary>
public sealed class WidgetServer : IAsyncLifetime
{
    public const string AllowedSite = "https://clinic.example";

    private WebApplication? application;

    public HttpClient Client { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Configuration.AddInMemoryCollection(
            new Dictionary<string, string?> { ["Channels:DirectLine:Origins:0"] = AllowedSite });
        application = builder.Build();
        application.MapWidget();
        await application.StartAsync();
        Client = application.GetTestClient();
    }

    public async Task DisposeAsync() => await application!.DisposeAsync();
}
