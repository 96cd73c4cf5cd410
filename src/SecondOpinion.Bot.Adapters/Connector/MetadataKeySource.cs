using System.Text.Json;
using SecondOpinion.Bot.Protocol.Connector;
using SecondOpinion.Bot.Protocol.Connector.Access;

namespace SecondOpinion.Bot.Adapters.Connector;

/// <summary>Fetches OpenID metadata and the keys it names.</summary>
public sealed class MetadataKeySource(HttpClient http) : ISigningKeySource
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public async Task<SigningKeys> FetchAsync(string metadataUrl, CancellationToken cancellationToken)
    {
        // Not the caller's token alone: whoever waits behind this one must not wait for ever.
        using var patience = new CancellationTokenSource(Patience);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            var (jwksUri, algorithms) = PublishedKeys.ReadMetadata(await GetAsync(metadataUrl, either.Token));
            if (!ConnectorOptions.IsSafe(jwksUri))
                throw new KeysUnavailableException("The metadata names keys at an address that is not safe.");
            return new SigningKeys(PublishedKeys.ReadKeys(await GetAsync(jwksUri, either.Token)), algorithms);
        }
        catch (Exception e) when (e is HttpRequestException or JsonException or UriFormatException
            || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            throw new KeysUnavailableException("The signing keys could not be fetched.", e);
        }
    }

    private async Task<byte[]> GetAsync(string address, CancellationToken cancellationToken)
    {
        using var response = await http.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        response.EnsureSuccessStatusCode();
        return await HttpBody.ReadAsync(response, cancellationToken);
    }
}
