using SecondOpinion.Bot.Protocol.Schema;

namespace SecondOpinion.Bot.Protocol.Connector.Access;

/// <summary>
/// Tells who calls <c>/api/messages</c>. All of it must hold: form, issuer, key, signature, time, audience, service address, and
/// for a channel the key's endorsement. There is no way to turn any of it off; without an application id only this machine may call.
/// </summary>
public sealed class ConnectorAccess(ConnectorOptions options, ISigningKeySource keys, TimeProvider time)
{
    private const string ChannelIssuer = "https://api.botframework.com";

    private readonly KeyCache _channelKeys = new(keys, options.MetadataUrl, time);
    private readonly KeyCache _botKeys = new(keys, options.BotMetadataUrl, time);
    private readonly IReadOnlySet<string> _botIssuers = BotIssuers.For(options.TenantId);
    private readonly ServiceAddresses _services = new(options);

    /// <summary>Refuses what can be refused before a body is read; null when the body is worth reading.</summary>
    /// <param name="isThisMachine">Whether the connection comes from this machine.</param>
    public ConnectorRefusal? RefusalBeforeBody(string? authorization, bool isThisMachine)
    {
        if (options.IsDevelopment)
            return isThisMachine ? null : ConnectorRefusal.NotThisMachine;
        return BearerToken.Read(authorization) is null ? ConnectorRefusal.Unauthorized : null;
    }

    /// <summary>The caller, or why it is refused.</summary>
    public async Task<(ConnectorCaller? Caller, ConnectorRefusal Refusal)> IdentifyAsync(
        string? authorization, bool isThisMachine, Activity activity, CancellationToken cancellationToken)
    {
        if (RefusalBeforeBody(authorization, isThisMachine) is { } refusal)
            return (null, refusal);
        var (caller, refused) = options.IsDevelopment
            ? (new ConnectorCaller(CallerKind.Development), default)
            : await IdentifyAsync(BearerToken.Read(authorization)!, activity, cancellationToken);
        return caller is not null && !_services.Allows(activity.ServiceUrl) ? (null, ConnectorRefusal.ServiceNotAllowed) : (caller, refused);
    }

    private async Task<(ConnectorCaller? Caller, ConnectorRefusal Refusal)> IdentifyAsync(BearerToken token, Activity activity, CancellationToken cancellationToken)
    {
        var isChannel = string.Equals(token.Issuer, ChannelIssuer, StringComparison.Ordinal);
        if (!isChannel && !(_botIssuers.Contains(token.Issuer) && (options.Emulator || options.AllowedCallers.Count > 0)))
            return (null, ConnectorRefusal.Unauthorized);
        try
        {
            if (await (isChannel ? _channelKeys : _botKeys).FindAsync(token.KeyId, cancellationToken) is not var (key, algorithms)
                || CheckedToken.Check(token, key, algorithms, time) is not { } held)
                return (null, ConnectorRefusal.Unauthorized);
            if (!held.IsFor(options.AppId))
                return (null, ConnectorRefusal.WrongAudience);
            return isChannel ? ChannelOf(held, key, activity) : BotOf(held);
        }
        catch (KeysUnavailableException)
        {
            return (null, ConnectorRefusal.KeysUnavailable);
        }
    }

    private static (ConnectorCaller? Caller, ConnectorRefusal Refusal) ChannelOf(CheckedToken token, EndorsedKey key, Activity activity)
    {
        // The documents and the SDK spell the claim differently; where both stand, both must hold.
        string?[] named = [token.Claim("serviceurl"), token.Claim("serviceUrl")];
        if (named.All(address => address is null) || named.Any(address => address is not null && !string.Equals(address, activity.ServiceUrl, StringComparison.OrdinalIgnoreCase)))
            return (null, ConnectorRefusal.WrongServiceUrl);
        return key.Endorsements.Contains(activity.ChannelId, StringComparer.Ordinal)
            ? (new ConnectorCaller(CallerKind.Channel), default)
            : (null, ConnectorRefusal.NotEndorsed);
    }

    private (ConnectorCaller? Caller, ConnectorRefusal Refusal) BotOf(CheckedToken token)
    {
        if (token.Application is not { Length: > 0 } application)
            return (null, ConnectorRefusal.Unauthorized);
        if (options.Emulator && string.Equals(application, options.AppId, StringComparison.OrdinalIgnoreCase))
            return (new ConnectorCaller(CallerKind.Emulator), default);
        return options.AllowedCallers.Contains(application, StringComparer.OrdinalIgnoreCase)
            ? (new ConnectorCaller(CallerKind.Bot, application.ToLowerInvariant()), default)
            : (null, ConnectorRefusal.CallerNotAllowed);
    }
}
