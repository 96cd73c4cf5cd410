using SecondOpinion.Bot.Protocol.State;
using StackExchange.Redis;

namespace SecondOpinion.Bot.Adapters.Redis;

/// <summary>Connects, and looks whether the server keeps what it acknowledges.</summary>
public static class RedisStoreOpening
{
    /// <exception cref="StoreUnavailableException">The server does not answer, or may forget what it acknowledged and that was not allowed.</exception>
    public static async Task<RedisTurnStore> OpenAsync(RedisStoreOptions options, TimeProvider time)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Replicas, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.Replicas, 8);
        try
        {
            var configuration = ConfigurationOptions.Parse(options.Configuration);
            // A server that is down now is waited for; meanwhile every call says that the store is unavailable.
            configuration.AbortOnConnectFail = false;
            configuration.SyncTimeout = configuration.ResponseTimeout = (int)options.Patience.TotalMilliseconds;
            configuration.AllowAdmin = options.RequireFsync;
            var connection = await ConnectionMultiplexer.ConnectAsync(configuration);
            if (options.RequireFsync && await LacksFsyncAsync(connection))
            {
                connection.Dispose();
                throw new StoreUnavailableException("Redis does not write to disk before it answers: set appendonly yes and appendfsync always.");
            }

            return new RedisTurnStore(new RedisServer(connection, options), options.Prefix, time);
        }
        catch (RedisException fault)
        {
            throw new StoreUnavailableException($"Redis cannot be reached ({fault.GetType().Name}).", fault);
        }
    }

    private static async Task<bool> LacksFsyncAsync(ConnectionMultiplexer connection)
    {
        var server = connection.GetServer(connection.GetEndPoints()[0]);
        var settings = (await server.ConfigGetAsync("append*")).ToDictionary(s => s.Key, s => s.Value, StringComparer.Ordinal);
        return settings.GetValueOrDefault("appendonly") != "yes" || settings.GetValueOrDefault("appendfsync") != "always";
    }
}
