using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using SecondOpinion.Bot.Host.Endpoints.DirectLine.Access;
using SecondOpinion.Bot.Host.Endpoints.DirectLine.Uploads;
using SecondOpinion.Bot.Protocol.DirectLine;
using SecondOpinion.Bot.Protocol.DirectLine.Conversations;
using SecondOpinion.Bot.Protocol.DirectLine.Feed;
using SecondOpinion.Bot.Protocol.DirectLine.Tokens;
using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Host.Endpoints.DirectLine;

/// <summary>What Direct Line needs. The composition adds an <c>ITurnStore</c>, a <c>TimeProvider</c> and an <see cref="BotTurn"/>.</summary>
public static class DirectLineServices
{
    public static IServiceCollection AddDirectLine(this IServiceCollection services, IConfiguration configuration, string dataDirectory)
    {
        services.AddOptions<DirectLineOptions>()
            .Bind(configuration.GetSection(DirectLineOptions.Section))
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<DirectLineOptions>>().Value);
        services.TryAddSingleton<RandomId>(_ => RandomIds.Next);
        services.AddSingleton(new SigningKey(new Lazy<ReadOnlyMemory<byte>>(() => SigningKeyFile.ReadOrCreate(dataDirectory))));
        services.AddSingleton(provider => new DirectLineTokens(
            provider.GetRequiredService<SigningKey>().Bytes.Value,
            provider.GetRequiredService<DirectLineOptions>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<RandomId>()));
        services.AddSingleton(provider => new RenewalKeys(
            provider.GetRequiredService<SigningKey>().Bytes.Value,
            provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new StreamTickets(
            provider.GetRequiredService<SigningKey>().Bytes.Value,
            provider.GetRequiredService<DirectLineOptions>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<RandomId>()));
        services.AddSingleton<DirectLineAccess>();
        services.AddSingleton<ConversationFeed>();
        services.AddSingleton<IActivityDelivery>(provider => provider.GetRequiredService<ConversationFeed>());
        services.AddSingleton<DirectLineConversations>();
        services.AddSingleton<DirectLinePosts>();
        services.AddSingleton(PublicUrl.Of(configuration));
        services.AddSingleton<OriginRules>();
        services.AddSingleton<DirectLinePipeline>();
        services.AddSingleton<TokenEndpoints>();
        services.AddSingleton<ConversationEndpoints>();
        services.AddSingleton<ActivityEndpoints>();
        services.AddSingleton<StreamEndpoint>();
        services.AddSingleton(provider => new UploadStore(
            Path.Combine(dataDirectory, "uploads"), provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<RandomId>()));
        services.AddSingleton<UploadEndpoint>();
        services.AddSingleton<DownloadEndpoint>();
        services.AddHostedService<UploadSweep>();
        return services;
    }

    private sealed record SigningKey(Lazy<ReadOnlyMemory<byte>> Bytes);
}
