using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SecondOpinion.Bot.Host.Endpoints.DirectLine;
using SecondOpinion.Bot.Protocol.DirectLine.Conversations;
using SecondOpinion.Bot.Protocol.DirectLine.Feed;
using SecondOpinion.Bot.Protocol.DirectLine.Tokens;
using SecondOpinion.Bot.Protocol.Schema;
using SecondOpinion.Bot.Protocol.State;
using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Tests.Host.Endpoints.DirectLine;

/// <summary>Direct Line on Kestrel with a store in memory and an echo bot, on a free port of this machine.</summary>
internal sealed class DirectLineHost : IAsyncDisposable
{
    public const string Secret = "a-secret-of-the-tests-0123456789";

    private readonly WebApplication application;
    private readonly string? ownData;

    private DirectLineHost(WebApplication application, SwitchableStore store, ShiftedClock clock, string? ownData)
    {
        (this.application, Store, Clock, this.ownData) = (application, store, clock, ownData);
        Client = new HttpClient { BaseAddress = new Uri(Address + "/v3/directline/"), Timeout = TimeSpan.FromSeconds(60) };
    }

    public HttpClient Client { get; }

    public SwitchableStore Store { get; }

    public ShiftedClock Clock { get; }

    public string Address => application.Urls.First();

    public DirectLineTokens Tokens => application.Services.GetRequiredService<DirectLineTokens>();

    public StreamTickets Tickets => application.Services.GetRequiredService<StreamTickets>();

    public ConversationFeed Feed => application.Services.GetRequiredService<ConversationFeed>();

    public static async Task<DirectLineHost> StartAsync(
        string secret = Secret, string? data = null, ITurnStore? store = null, IInboundScreen? screen = null, string publicUrl = "", params (string Key, string Value)[] settings)
    {
        var ownData = data is null ? Directory.CreateTempSubdirectory("directline-").FullName : null;
        var clock = new ShiftedClock();
        var switchable = new SwitchableStore(store ?? new MemoryTurnStore());
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Configuration.AddInMemoryCollection(
            [new("Channels:DirectLine:Secret", secret), new("PublicUrl", publicUrl), .. settings.Select(setting => KeyValuePair.Create<string, string?>("Channels:DirectLine:" + setting.Key, setting.Value))]);
        builder.Services.AddSingleton<TimeProvider>(clock);
        builder.Services.AddSingleton<ITurnStore>(switchable);
        builder.Services.AddSingleton(screen ?? new NoScreen());
        builder.Services.AddSingleton(provider => new ConversationAdapter(
            switchable, provider.GetRequiredService<IActivityDelivery>(), provider.GetRequiredService<IInboundScreen>(), clock));
        builder.Services.AddSingleton<BotTurn>(provider =>
        {
            var adapter = provider.GetRequiredService<ConversationAdapter>();
            var bot = new EchoBot();
            return (activity, cancellationToken) => adapter.ProcessAsync(activity, bot.OnTurnAsync, cancellationToken);
        });
        builder.Services.AddDirectLine(builder.Configuration, data ?? ownData!);
        var application = builder.Build();
        application.MapDirectLine();
        await application.StartAsync();
        return new DirectLineHost(application, switchable, clock, ownData);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await application.StopAsync();
        await application.DisposeAsync();
        if (ownData is not null)
            Directory.Delete(ownData, recursive: true);
    }

    private sealed class NoScreen : IInboundScreen
    {
        public Activity? Takeover(Activity inbound) => null;
    }
}
