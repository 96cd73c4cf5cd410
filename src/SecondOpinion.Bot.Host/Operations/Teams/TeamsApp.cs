namespace SecondOpinion.Bot.Host.Operations.Teams;

/// <summary>What differs from one deployment to the next.</summary>
internal sealed record TeamsApp(string AppId, string Version, Uri Website, Uri Privacy, Uri Terms)
{
    /// <summary>The app as the settings and arguments say, or every fault in them.</summary>
    public static (TeamsApp? App, IReadOnlyList<string> Faults) Read(IConfiguration configuration)
    {
        var faults = new List<string>();
        var id = configuration["Channels:Connector:AppId"] ?? "";
        if (!Guid.TryParse(id, out _))
            faults.Add("Channels:Connector:AppId: the bot's application id is needed");
        var website = Address("PublicUrl", null);
        var version = configuration["version"] ?? "1.0.0";
        if (!System.Version.TryParse(version, out var parsed) || parsed.Build < 0 || parsed.Revision >= 0)
            faults.Add("version: three numbers such as 1.0.0 are needed");
        var app = new TeamsApp(id.ToLowerInvariant(), version, website!, Address("privacy", website)!, Address("terms", website)!);
        return faults.Count == 0 ? (app, faults) : (null, faults);

        Uri? Address(string name, Uri? otherwise)
        {
            if (configuration[name] is not { Length: > 0 } text)
            {
                if (name == "PublicUrl")
                    faults.Add("PublicUrl: the address of this service is needed, https");
                return otherwise;
            }

            if (Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps)
                return address;
            faults.Add($"{name}: an https address is needed");
            return otherwise;
        }
    }
}
