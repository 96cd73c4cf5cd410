using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using SecondOpinion.Bot.Adapters.Sqlite.Files;

namespace SecondOpinion.Bot.Adapters.Sqlite.Reading;

/// <summary>A few reading connections. Readers see what was committed last and never wait for the writer.</summary>
internal sealed class ReadPool(Connections connections, int size) : IAsyncDisposable
{
    private readonly SemaphoreSlim _free = new(size);
    private readonly ConcurrentStack<ReadSession> _idle = new();
    private volatile bool _isDisposed;

    /// <exception cref="Protocol.State.StoreUnavailableException">The disk did not give it, or it is damaged.</exception>
    public async Task<T> ReadAsync<T>(Func<ReadSession, T> read, CancellationToken cancellationToken)
    {
        await _free.WaitAsync(cancellationToken);
        try
        {
            ObjectDisposedException.ThrowIf(_isDisposed, typeof(SqliteTurnStore));
            return Read(read);
        }
        finally
        {
            _free.Release();
        }
    }

    /// <summary>Ends after the reads under way.</summary>
    public async ValueTask DisposeAsync()
    {
        _isDisposed = true;
        for (var i = 0; i < size; i++)
            await _free.WaitAsync();
        while (_idle.TryPop(out var session))
            session.Dispose();
        _free.Release(size);
    }

    private T Read<T>(Func<ReadSession, T> read)
    {
        ReadSession? session = null;
        try
        {
            if (!_idle.TryPop(out session))
                session = new ReadSession(connections.OpenReader());
            var found = read(session);
            _idle.Push(session);
            return found;
        }
        catch (Exception fault)
        {
            // A connection that failed is not used again.
            session?.Dispose();
            throw fault is SqliteException sqlite && SqliteFaults.IsOfTheDisk(sqlite) ? SqliteFaults.Unavailable(sqlite) : fault;
        }
    }
}
