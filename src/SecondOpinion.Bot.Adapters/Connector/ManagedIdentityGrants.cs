using SecondOpinion.Bot.Protocol.Connector;

namespace SecondOpinion.Bot.Adapters.Connector;

/// <summary>Tokens for a user-assigned managed identity: no secret at all, asked of the machine that the bot runs on.</summary>
/// <param name="platformUrl">App Service's own endpoint (IDENTITY_ENDPOINT), null on a virtual machine.</param>
/// <param name="platformHeader">What App Service wants to see with it (IDENTITY_HEADER).</param>
internal sealed class ManagedIdentityGrants(HttpClient http, ConnectorOptions options, string? platformUrl, string? platformHeader) : ITokenGrants
{
    public async Task<GrantedToken> RequestAsync(string resource, CancellationToken cancellationToken)
    {
        var (address, version) = platformUrl is null ? (options.ManagedIdentityUrl, "2018-02-01") : (platformUrl, "2019-08-01");
        var query = $"?api-version={version}&resource={Uri.EscapeDataString(resource)}&client_id={Uri.EscapeDataString(options.AppId)}";
        using var request = new HttpRequestMessage(HttpMethod.Get, address + query);
        if (platformUrl is null)
            request.Headers.Add("Metadata", "true");
        else
            request.Headers.Add("X-IDENTITY-HEADER", platformHeader ?? "");
        return await TokenResponse.SendAsync(http, request, cancellationToken);
    }
}
