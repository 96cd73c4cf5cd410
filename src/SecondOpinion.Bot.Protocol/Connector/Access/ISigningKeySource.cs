namespace SecondOpinion.Bot.Protocol.Connector.Access;

/// <summary>Fetches keys as they are published now.</summary>
public interface ISigningKeySource
{
    /// <exception cref="KeysUnavailableException">They cannot be had, or are not what they should be.</exception>
    Task<SigningKeys> FetchAsync(string metadataUrl, CancellationToken cancellationToken);
}

/// <summary>Metadata or keys cannot be fetched or read.</summary>
public sealed class KeysUnavailableException(string message, Exception? innerException = null) : Exception(message, innerException);
