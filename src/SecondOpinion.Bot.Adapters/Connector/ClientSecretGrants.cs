using SecondOpinion.Bot.Protocol.Connector;

namespace SecondOpinion.Bot.Adapters.Connector;

/// <summary>Tokens for the application's client secret, from its own tenant or, for multi-tenant registrations, from Bot Framework's.</summary>
internal sealed class ClientSecretGrants(HttpClient http, ConnectorOptions options) : ITokenGrants
{
    private const string BotFrameworkTenant = "botframework.com";

    public async Task<GrantedToken> RequestAsync(string resource, CancellationToken cancellationToken)
    {
        var tenant = options.AppType == ConnectorOptions.MultiTenant ? BotFrameworkTenant : options.TenantId;
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{options.LoginUrl.TrimEnd('/')}/{Uri.EscapeDataString(tenant)}/oauth2/v2.0/token")
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["grant_type"] = "client_credentials",
                ["client_id"] = options.AppId,
                ["client_secret"] = options.AppPassword,
                ["scope"] = $"{resource}/.default",
            }),
        };
        return await TokenResponse.SendAsync(http, request, cancellationToken);
    }
}
