namespace SecondOpinion.Bot.Adapters.Connector;

/// <summary>Asks the identity provider for a token of the bot's own.</summary>
internal interface ITokenGrants
{
    /// <param name="resource">Whom the token is for: an address or an application id, without "/.default".</param>
    /// <exception cref="TokenRefusedException">There is none to be had now.</exception>
    Task<GrantedToken> RequestAsync(string resource, CancellationToken cancellationToken);
}

/// <summary>A token as it was received, and how long it is good for.</summary>
internal sealed record GrantedToken(string Value, TimeSpan Lifetime);

/// <summary>The identity provider gave no token. The message names a status, never a secret.</summary>
public sealed class TokenRefusedException(string message, Exception? innerException = null) : Exception(message, innerException);
