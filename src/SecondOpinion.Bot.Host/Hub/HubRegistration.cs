using SecondOpinion.Bot.Host.Composition;
using SecondOpinion.Bot.Protocol.Jobs;
using SecondOpinion.Bot.Protocol.State;

namespace SecondOpinion.Bot.Host.Hub;

/// <summary>The delivery to another desk's hub, where one is configured.</summary>
internal static class HubRegistration
{
    public static void AddHub(this WebApplicationBuilder builder, Settings settings)
    {
        if (!settings.Hub.IsConfigured)
            return;
        // Redirects are not followed: a ticket goes to the configured address and nowhere else.
        var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
        builder.Services.AddSingleton<IJobHandler>(services =>
            new HubDelivery(services.GetRequiredService<ITurnStore>(), http, settings.Hub, services.GetRequiredService<TimeProvider>()));
    }
}
