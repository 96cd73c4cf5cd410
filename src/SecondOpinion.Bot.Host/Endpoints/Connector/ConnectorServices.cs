using Microsoft.Extensions.Options;
using SecondOpinion.Bot.Adapters.Connector;
using SecondOpinion.Bot.Dialogs.Channels;
using SecondOpinion.Bot.Dialogs.Routing;
using SecondOpinion.Bot.Protocol.Connector;
using SecondOpinion.Bot.Protocol.Connector.Access;
using SecondOpinion.Bot.Protocol.Connector.Sending;
using SecondOpinion.Bot.Protocol.DirectLine;
using SecondOpinion.Bot.Protocol.DirectLine.Feed;
using SecondOpinion.Bot.Protocol.Jobs;
using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Host.Endpoints.Connector;

/// <summary>What the Connector's channels need. After Direct Line: from here on what is delivered goes to the channel it is for.</summary>
internal static class ConnectorServices
{
    public static void AddConnector(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<ConnectorOptions>>().Value);
        services.AddSingleton(_ => ConnectorAdapter.Keys());
        services.AddSingleton(provider => ConnectorAdapter.Client(
            provider.GetRequiredService<ConnectorOptions>(), provider.GetRequiredService<TimeProvider>(),
            configuration["IDENTITY_ENDPOINT"], configuration["IDENTITY_HEADER"]));
        services.AddSingleton<IChannelForms>(provider => new ChannelForms(provider.GetRequiredService<BotContent>().ChannelPhrases));
        services.AddSingleton<ConnectorAccess>();
        services.AddSingleton<ConnectorReferences>();
        services.AddSingleton<SkillCalls>();
        services.AddSingleton<UrgentMessages>();
        services.AddSingleton<ITurnCompletion, ConnectorCompletion>();
        services.AddSingleton<IJobHandler, ConnectorSender>();
        services.AddSingleton(provider => ChannelBot.On(provider.GetRequiredService<ConversationAdapter>(), provider.GetRequiredService<AssembledBot>().Bot));
        services.AddSingleton<LateTurns>();
        services.AddSingleton<IJobHandler>(provider => provider.GetRequiredService<LateTurns>());
        services.AddSingleton(Delivery);
        services.AddSingleton(provider => new RoutedDelivery(provider.GetRequiredService<ConnectorDelivery>(), provider.GetRequiredService<ConversationFeed>()));
        services.AddSingleton<IActivityDelivery>(provider => provider.GetRequiredService<RoutedDelivery>());
        services.AddSingleton(Inbox);
        services.AddSingleton<ConnectorEndpoint>();
    }

    public static void MapConnector(this IEndpointRouteBuilder app)
    {
        var endpoint = app.ServiceProvider.GetRequiredService<ConnectorEndpoint>();
        app.MapPost("/api/messages", endpoint.PostAsync);
    }

    private static ConnectorDelivery Delivery(IServiceProvider provider) => ActivatorUtilities.CreateInstance<ConnectorDelivery>(provider);

    private static ConnectorInbox Inbox(IServiceProvider provider) => new(
        provider.GetRequiredService<ChannelTurn>(),
        provider.GetRequiredService<LateTurns>(),
        provider.GetRequiredService<ConnectorReferences>(),
        provider.GetRequiredService<SkillCalls>(),
        provider.GetRequiredService<ConnectorDelivery>(),
        provider.GetRequiredService<UrgentMessages>(),
        provider.GetRequiredService<IChannelForms>(),
        provider.GetRequiredService<ConnectorOptions>(),
        provider.GetRequiredService<DirectLineOptions>().BotId,
        provider.GetRequiredService<RandomId>(),
        provider.GetRequiredService<TimeProvider>());
}
