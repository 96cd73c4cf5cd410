using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using SecondOpinion.Bot.Host.Endpoints.Brief;
using SecondOpinion.Bot.Protocol.State;
using SecondOpinion.Bot.Tests.Protocol.State;

namespace SecondOpinion.Bot.Tests.Host.Endpoints;

/// <summary>The brief's pages in memory, over the store of a bot that makes briefs.</summary>
internal sealed class BriefServer : IAsyncDisposable
{
    private readonly WebApplication _application;

    private BriefServer(WebApplication application, BotOnStore bot, SettableTime time) =>
        (_application, Bot, Time, Client) = (application, bot, time, application.GetTestClient());

    public BotOnStore Bot { get; }

    public SettableTime Time { get; }

    public HttpClient Client { get; }

    public static async Task<BriefServer> StartAsync()
    {
        var (store, time) = (new MemoryTurnStore(), new SettableTime());
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddSingleton<ITurnStore>(store);
        builder.Services.AddSingleton<TimeProvider>(time);
        builder.Services.AddSingleton(BriefPage.From(BotOnStore.Content.IntakePhrases));
        var application = builder.Build();
        application.MapBriefPages();
        await application.StartAsync();
        return new BriefServer(application, new BotOnStore(store, time), time);
    }

    public async ValueTask DisposeAsync()
    {
        await Bot.DisposeAsync();
        await _application.DisposeAsync();
    }
}
