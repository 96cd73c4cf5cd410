using SecondOpinion.Bot.Protocol.State;
using StackExchange.Redis;

namespace SecondOpinion.Bot.Adapters.Redis;

/// <summary>The connection: every fault of server or network is a <see cref="StoreUnavailableException"/>, and no wait is longer than the options allow.</summary>
internal sealed class RedisServer(ConnectionMultiplexer connection, RedisStoreOptions options) : IAsyncDisposable
{
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(5);
    private int _underWay;

    public async Task<T> ReadAsync<T>(Func<IDatabase, Task<T>> read, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _underWay);
        try
        {
            return await read(connection.GetDatabase()).WaitAsync(options.Patience, cancellationToken);
        }
        catch (Exception fault) when (fault is RedisException or TimeoutException or ObjectDisposedException)
        {
            throw new StoreUnavailableException($"Redis does not answer as it should ({fault.GetType().Name}).", fault);
        }
        finally
        {
            Interlocked.Decrement(ref _underWay);
        }
    }

    /// <summary>Runs a script; returns when as many replicas as demanded have what it wrote.</summary>
    public Task<RedisResult> WriteAsync(string script, RedisKey[] keys, RedisValue[] values, CancellationToken cancellationToken) => ReadAsync(
        async database =>
        {
            var result = database.ScriptEvaluateAsync(script, keys, values);
            if (options.Replicas == 0)
                return await result;
            // Sent right behind the script on the same connection, so it counts that write.
            var copies = database.ExecuteAsync("WAIT", options.Replicas, (int)options.Patience.TotalMilliseconds);
            var written = await result;
            return (int)await copies >= options.Replicas
                ? written
                : throw new StoreUnavailableException("Too few replicas have the write: it may be lost with the server.");
        },
        cancellationToken);

    /// <summary>Lets end what was begun, then closes.</summary>
    public async ValueTask DisposeAsync()
    {
        while (Volatile.Read(ref _underWay) > 0)
            await Task.Delay(Glance);
        connection.Dispose();
    }
}
