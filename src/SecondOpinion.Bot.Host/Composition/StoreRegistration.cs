using SecondOpinion.Bot.Adapters.Sqlite;
using SecondOpinion.Bot.Host.Operations;
using SecondOpinion.Bot.Protocol.State;

namespace SecondOpinion.Bot.Host.Composition;

/// <summary>The store in the data directory, and the job that deletes what may not be kept.</summary>
internal static class StoreRegistration
{
    public static void AddStore(this WebApplicationBuilder builder, Settings settings)
    {
        try
        {
            // Opened before the first request, so that a damaged or foreign file stops the start and nothing else.
            var store = SqliteTurnStore.Open(new SqliteStoreOptions { Directory = settings.Bot.Data }, TimeProvider.System);
            builder.Services.AddSingleton<ITurnStore>(_ => store);
        }
        catch (StoreOpenException refused)
        {
            throw new StartupException("The store cannot be opened:", [refused.Message]);
        }

        builder.Services.AddHostedService<RetentionJob>();
    }
}
