using System.Threading.Channels;
using Microsoft.Data.Sqlite;
using SecondOpinion.Bot.Adapters.Sqlite.Files;
using SecondOpinion.Bot.Protocol.State;

namespace SecondOpinion.Bot.Adapters.Sqlite.Writing;

/// <summary>
/// The one writer. What arrives while the disk is busy is committed together, by one fsync, and acknowledged after it.
/// Each write checks before it changes anything, so a conflict costs the others nothing; when one breaks, the group is
/// taken apart and each runs alone.
/// </summary>
internal sealed class WriteLoop : IAsyncDisposable
{
    private const int LargestGroup = 256;

    // After so much quiet the log is emptied: a restart is quick, and old versions do not linger in it.
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(2);

    private readonly Channel<PendingWrite> _queue = Channel.CreateBounded<PendingWrite>(new BoundedChannelOptions(4096) { SingleReader = true });
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly StoreFile _file;
    private readonly TimeProvider _time;
    private WriteSession? _session;
    private long _group;
    private bool _logHasContent;

    // Also at the start: the process before may have been killed between a deletion and its erasure.
    private bool _mayHaveTraces = true;

    public WriteLoop(StoreFile file, TimeProvider time)
    {
        (_file, _time, _group) = (file, time, file.LastGroup);
        new Thread(Run) { IsBackground = true, Name = "store writer" }.Start();
    }

    /// <exception cref="StoreUnavailableException">The disk did not take it; nothing was kept.</exception>
    public async Task<T> WriteAsync<T>(Func<WriteSession, T> apply, bool erases, CancellationToken cancellationToken)
    {
        var write = new PendingOutcome<T>(apply, cancellationToken) { Erases = erases };
        try
        {
            await _queue.Writer.WriteAsync(write, cancellationToken);
        }
        catch (ChannelClosedException)
        {
            throw new ObjectDisposedException(nameof(SqliteTurnStore));
        }

        return await write.Outcome;
    }

    /// <summary>Ends after everything accepted has been committed.</summary>
    public async ValueTask DisposeAsync()
    {
        _queue.Writer.TryComplete();
        await _ended.Task;
    }

    private void Run()
    {
        var group = new List<PendingWrite>(LargestGroup);
        while (WaitForWrites())
        {
            group.Clear();
            while (group.Count < LargestGroup && _queue.Reader.TryRead(out var write))
            {
                if (write.IsWanted())
                    group.Add(write);
            }

            if (group.Count > 0)
                Commit(group);
        }

        EmptyLog();
        Drop();
        _ended.SetResult();
    }

    private bool WaitForWrites()
    {
        var next = _queue.Reader.WaitToReadAsync();
        if (next.IsCompleted)
            return next.Result;
        var waiting = next.AsTask();
        if (_logHasContent && Task.WaitAny(waiting, Task.Delay(Quiet, _time)) == 1)
            EmptyLog();
        return waiting.GetAwaiter().GetResult();
    }

    private void Commit(IReadOnlyList<PendingWrite> group)
    {
        try
        {
            CommitTogether(group);
        }
        catch (SqliteException fault) when (SqliteFaults.IsOfTheDisk(fault))
        {
            Fail(group, SqliteFaults.Unavailable(fault));
        }
        catch (Exception) when (group.Count > 1)
        {
            Drop();
            foreach (var write in group)
                Commit([write]);
        }
        catch (Exception fault)
        {
            Fail(group, fault);
        }
    }

    private void CommitTogether(IReadOnlyList<PendingWrite> group)
    {
        if (!_file.Connections.FileExists)
            throw new StoreUnavailableException("The file of the store has been removed. Stop the program and put it back.");
        _session ??= new WriteSession(_file.Connections.OpenWriter());
        _session.Begin(_group + 1);
        foreach (var write in group)
            write.Apply(_session);
        if (_session.Commit())
        {
            _file.Mark.Write(++_group);
            _logHasContent = true;
            _mayHaveTraces = true;
        }

        foreach (var write in group.Where(w => !w.Erases))
            write.Acknowledge();
        if (group.Where(w => w.Erases).ToList() is { Count: > 0 } erasing)
            AcknowledgeErased(erasing);
    }

    private void AcknowledgeErased(List<PendingWrite> writes)
    {
        if (_mayHaveTraces && !Erase())
        {
            var fault = new StoreUnavailableException("Deleted, but the disk did not let its traces be overwritten. Delete again.");
            writes.ForEach(w => w.Fail(fault));
            return;
        }

        _mayHaveTraces = false;
        writes.ForEach(w => w.Acknowledge());
    }

    private bool Erase()
    {
        if (!EmptyLog())
            return false;
        // The pages in its cache still hold what is overwritten now.
        Drop();
        try
        {
            _file.Scrubber.Scrub();
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    private bool EmptyLog()
    {
        try
        {
            _session ??= new WriteSession(_file.Connections.OpenWriter());
            _logHasContent = !_session.EmptyLog();
        }
        catch (SqliteException)
        {
            Drop();
            _logHasContent = true;
        }

        return !_logHasContent;
    }

    private void Fail(IReadOnlyList<PendingWrite> group, Exception fault)
    {
        Drop();
        foreach (var write in group)
            write.Fail(fault);
    }

    // A connection that failed is not trusted again. Closing it rolls back what it had begun.
    private void Drop()
    {
        _session?.Dispose();
        _session = null;
    }
}
