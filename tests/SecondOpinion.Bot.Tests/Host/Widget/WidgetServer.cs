using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SecondOpinion.Bot.Host.Endpoints.DirectLine;
using SecondOpinion.Bot.Host.Widget;
using SecondOpinion.Bot.Protocol.DirectLine.Conversations;
using SecondOpinion.Bot.Protocol.Schema;
using SecondOpinion.Bot.Protocol.State;
using SecondOpinion.Bot.Protocol.Turns;
using SecondOpinion.Bot.Tests.Host.Endpoints.DirectLine;
using Xunit;

namespace SecondOpinion.Bot.Tests.Host.Widget;

/// <summary>The widget and Direct Line on a free port of this machine, with one other site allowed and a bot that repeats.</summary>
public sealed class WidgetServer : IAsyncLifetime
{
    public const string AllowedSite = "https://clinic.example";

    private readonly string data = Directory.CreateTempSubdirectory("widget-").FullName;
    private WebApplication? application;

    public HttpClient Client { get; private set; } = null!;

    public string Origin => application!.Urls.First();

    internal ShiftedClock Clock { get; } = new();

    public async Task InitializeAsync()
    {
        var store = new MemoryTurnStore();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Channels:DirectLine:Secret"] = "a-secret-that-no-page-knows",
            ["Channels:DirectLine:Origins:0"] = AllowedSite,
        });
        builder.Services.AddSingleton<TimeProvider>(Clock);
        builder.Services.AddSingleton<ITurnStore>(store);
        builder.Services.AddSingleton<BotTurn>(provider =>
        {
            var adapter = new ConversationAdapter(store, provider.GetRequiredService<IActivityDelivery>(), new NoScreen(), Clock);
            var bot = new EchoBot();
            return (activity, cancellationToken) => adapter.ProcessAsync(activity, bot.OnTurnAsync, cancellationToken);
        });
        builder.Services.AddDirectLine(builder.Configuration, data);
        application = builder.Build();
        application.MapDirectLine();
        application.MapWidget();
        await application.StartAsync();
        Client = new HttpClient(new HttpClientHandler { UseCookies = false }) { BaseAddress = new Uri(Origin) };
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await application!.DisposeAsync();
        Directory.Delete(data, recursive: true);
    }

    private sealed class NoScreen : IInboundScreen
    {
        public Activity? Takeover(Activity inbound) => null;
    }
}
