namespace SecondOpinion.Bot.Protocol.Connector;

/// <summary>Which service addresses the bot answers to: what a token of ours is sent to is decided here and nowhere else.</summary>
public sealed class ServiceAddresses(ConnectorOptions options)
{
    private const string AnySubdomain = "*.";

    /// <summary>
    /// Whether replies may go there: https to a listed host; http only on this machine, and only in development or where that
    /// host is listed.
    /// </summary>
    public bool Allows(string? serviceUrl)
    {
        if (serviceUrl is not { Length: <= 2048 } || !Uri.TryCreate(serviceUrl, UriKind.Absolute, out var address))
            return false;
        if (address.UserInfo.Length > 0 || address.Query.Length > 0 || address.Fragment.Length > 0)
            return false;
        if (options.IsDevelopment)
            return address.IsLoopback && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);
        return (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
            && options.ServiceHosts.Any(pattern => Matches(pattern, address.IdnHost));
    }

    internal static bool IsPattern(string pattern) =>
        Uri.CheckHostName(pattern.StartsWith(AnySubdomain, StringComparison.Ordinal) ? pattern[AnySubdomain.Length..] : pattern) != UriHostNameType.Unknown;

    private static bool Matches(string pattern, string host) => pattern.StartsWith(AnySubdomain, StringComparison.Ordinal)
        ? host.EndsWith(pattern[1..], StringComparison.OrdinalIgnoreCase) && host.Length > pattern.Length - 1
        : string.Equals(pattern, host, StringComparison.OrdinalIgnoreCase);
}
