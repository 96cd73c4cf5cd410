using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace SecondOpinion.Bot.Host.Composition;

/// <summary>The address people reach this service at: PublicUrl, or else the first one that is served.</summary>
internal sealed class ServedAddress(Settings settings, IServer server)
{
    public string Base()
    {
        if (settings.Bot.PublicUrl.Length > 0)
            return settings.Bot.PublicUrl;
        var first = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? Settings.DefaultUrl;
        return first.Replace("0.0.0.0", "localhost", StringComparison.Ordinal).Replace("[::]", "localhost", StringComparison.Ordinal);
    }
}
