using System.ComponentModel.DataAnnotations;

namespace SecondOpinion.Bot.Protocol.Connector;

/// <summary>Settings of the Bot Connector channels (Teams and every other one behind Azure Bot Service), section <c>Channels:Connector</c>.</summary>
public sealed class ConnectorOptions : IValidatableObject
{
    public const string Section = "Channels:Connector";
    public const string MultiTenant = "MultiTenant";
    public const string SingleTenant = "SingleTenant";
    public const string ManagedIdentity = "UserAssignedMSI";

    /// <summary>
    /// The bot's application id. Default empty = development: calls without credentials from this machine only, replies to
    /// service addresses on this machine only.
    /// </summary>
    public string AppId { get; set; } = "";

    /// <summary>The application's client secret; not used by a managed identity.</summary>
    public string AppPassword { get; set; } = "";

    /// <summary>How the bot is registered: SingleTenant (default), UserAssignedMSI, or MultiTenant for registrations made before they were ended.</summary>
    public string AppType { get; set; } = SingleTenant;

    /// <summary>The tenant of a SingleTenant or UserAssignedMSI registration.</summary>
    public string TenantId { get; set; } = "";

    /// <summary>Whether tokens of the Bot Framework Emulator are accepted. Default false; for development.</summary>
    public bool Emulator { get; set; }

    /// <summary>Application ids of bots that may call this one as their skill. Default none.</summary>
    public IList<string> AllowedCallers { get; set; } = [];

    /// <summary>
    /// Hosts that replies, and the token with them, may be sent to; "*." in front stands for any subdomain. Default: Microsoft's
    /// channels. The host of a calling bot must be added.
    /// </summary>
    public IList<string> ServiceHosts { get; set; } = ["smba.trafficmanager.net", "smba.infra.gcc.teams.microsoft.com", "*.botframework.com"];

    /// <summary>Where the channels' signing keys are published.</summary>
    public string MetadataUrl { get; set; } = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>Where the signing keys of other bots and of the Emulator are published.</summary>
    public string BotMetadataUrl { get; set; } = "https://login.microsoftonline.com/botframework.com/v2.0/.well-known/openid-configuration";

    /// <summary>Where the bot gets its own tokens with its secret.</summary>
    public string LoginUrl { get; set; } = "https://login.microsoftonline.com";

    /// <summary>Where a managed identity gets its tokens, unless the platform names another place (IDENTITY_ENDPOINT).</summary>
    public string ManagedIdentityUrl { get; set; } = "http://169.254.169.254/metadata/identity/oauth2/token";

    /// <summary>After this a channel is told that the message was accepted, and the turn goes on. 1 to 12 seconds (channels give up after 15), default 5.</summary>
    public TimeSpan AcceptWithin { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>The longest activity, in characters of its JSON. 1,024 to 1,048,576, default 262,144 (256K).</summary>
    [Range(1_024, 1_048_576)]
    public int MaxActivityCharacters { get; set; } = 256 * 1024;

    public bool IsDevelopment => AppId.Length == 0;

    /// <inheritdoc />
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (AppType is not (MultiTenant or SingleTenant or ManagedIdentity))
            yield return new ValidationResult($"{SingleTenant}, {ManagedIdentity} or {MultiTenant} is needed.", [nameof(AppType)]);
        if (AppId.Length > 0 && !Guid.TryParse(AppId, out _))
            yield return new ValidationResult("an application id is a GUID.", [nameof(AppId)]);
        if (AppId.Length > 0 && AppType != MultiTenant && TenantId.Length == 0)
            yield return new ValidationResult($"{AppType} needs the id of its tenant.", [nameof(TenantId)]);
        if (AppId.Length > 0 && AppType != ManagedIdentity && AppPassword.Length == 0)
            yield return new ValidationResult($"{AppType} needs the client secret.", [nameof(AppPassword)]);
        if (AcceptWithin < TimeSpan.FromSeconds(1) || AcceptWithin > TimeSpan.FromSeconds(12))
            yield return new ValidationResult("AcceptWithin must be from 00:00:01 to 00:00:12.", [nameof(AcceptWithin)]);
        foreach (var (name, address) in new[] { (nameof(MetadataUrl), MetadataUrl), (nameof(BotMetadataUrl), BotMetadataUrl), (nameof(LoginUrl), LoginUrl) })
        {
            if (!IsSafe(address))
                yield return new ValidationResult("an https address is needed; http only on this machine.", [name]);
        }

        if (!Uri.TryCreate(ManagedIdentityUrl, UriKind.Absolute, out _))
            yield return new ValidationResult("an address is needed.", [nameof(ManagedIdentityUrl)]);
        for (var index = 0; index < AllowedCallers.Count; index++)
        {
            if (!Guid.TryParse(AllowedCallers[index], out _))
                yield return new ValidationResult($"AllowedCallers:{index} must be an application id.", [nameof(AllowedCallers)]);
        }
        for (var index = 0; index < ServiceHosts.Count; index++)
        {
            if (!ServiceAddresses.IsPattern(ServiceHosts[index]))
                yield return new ValidationResult($"ServiceHosts:{index} must be a host such as smba.trafficmanager.net or *.botframework.com.", [nameof(ServiceHosts)]);
        }
    }

    /// <summary>https, or http on this machine: keys and secrets never travel in the open.</summary>
    public static bool IsSafe(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback));
}
