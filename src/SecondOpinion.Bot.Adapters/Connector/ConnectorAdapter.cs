using SecondOpinion.Bot.Protocol.Connector;
using SecondOpinion.Bot.Protocol.Connector.Access;
using SecondOpinion.Bot.Protocol.Connector.Sending;

namespace SecondOpinion.Bot.Adapters.Connector;

/// <summary>The doors of this folder: the Connector's client with the bot's own credentials, and the source of other people's keys.</summary>
public static class ConnectorAdapter
{
    /// <param name="platformUrl">IDENTITY_ENDPOINT of App Service, if it is set.</param>
    /// <param name="platformHeader">IDENTITY_HEADER of App Service, if it is set.</param>
    public static IConnectorClient Client(ConnectorOptions options, TimeProvider time, string? platformUrl, string? platformHeader)
    {
        var http = Http();
        ITokenGrants? grants = options.IsDevelopment ? null
            : options.AppType == ConnectorOptions.ManagedIdentity ? new ManagedIdentityGrants(http, options, platformUrl, platformHeader)
            : new ClientSecretGrants(http, options);
        return new ConnectorClient(http, grants is null ? null : new BotTokens(grants, time), new ServiceAddresses(options), time);
    }

    public static ISigningKeySource Keys() => new MetadataKeySource(Http());

    // A redirect would carry a message, or a question for keys, to somewhere that nobody allowed.
    private static HttpClient Http() => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        ConnectTimeout = TimeSpan.FromSeconds(5),
    });
}
