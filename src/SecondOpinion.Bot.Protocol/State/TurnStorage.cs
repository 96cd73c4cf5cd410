namespace SecondOpinion.Bot.Protocol.State;

/// <summary>
/// The unit of work of one turn: reads come from the store, writes and deletions wait for the turn's commit, each under the
/// ETag it was first read at. Nothing reaches the store from here.
/// </summary>
internal sealed class TurnStorage(IStorage store) : IStorage
{
    private readonly Dictionary<string, StoreItem?> _read = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StoreItem> _written = new(StringComparer.Ordinal);
    private readonly HashSet<string> _deleted = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, StoreItem> Written => _written;

    public IReadOnlyCollection<string> Deleted => _deleted;

    /// <summary>What went wrong in the store, even where the bot swallowed it: such a turn must not be committed.</summary>
    public StoreUnavailableException? Failure { get; private set; }

    public async Task<IReadOnlyDictionary<string, StoreItem>> ReadAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken)
    {
        string[] unknown = [.. keys.Where(k => !_read.ContainsKey(k) && !_written.ContainsKey(k) && !_deleted.Contains(k))];
        if (unknown.Length > 0)
        {
            var found = await FromStoreAsync(unknown, cancellationToken);
            foreach (var key in unknown)
                _read[key] = found.GetValueOrDefault(key);
        }

        var result = new Dictionary<string, StoreItem>(StringComparer.Ordinal);
        foreach (var key in keys)
        {
            if (_written.TryGetValue(key, out var written))
                result[key] = written;
            else if (!_deleted.Contains(key) && _read.GetValueOrDefault(key) is { } stored)
                result[key] = stored;
        }

        return result;
    }

    public Task WriteAsync(IReadOnlyDictionary<string, StoreItem> changes, CancellationToken cancellationToken)
    {
        foreach (var (key, item) in changes)
        {
            // What was deleted unseen in this turn is replaced as unconditionally as it was deleted.
            var wasDeleted = _deleted.Remove(key);
            var seen = _read.TryGetValue(key, out var read) ? read?.ETag : wasDeleted ? "*" : item.ETag;
            _written[key] = item.ETag == "*" ? item : item with { ETag = seen };
        }

        return Task.CompletedTask;
    }

    public Task DeleteAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken)
    {
        foreach (var key in keys)
        {
            _written.Remove(key);
            _deleted.Add(key);
        }

        return Task.CompletedTask;
    }

    /// <summary>Forgets all changes: after a bug in the bot, state stays as it was.</summary>
    public void Discard()
    {
        _written.Clear();
        _deleted.Clear();
    }

    private async Task<IReadOnlyDictionary<string, StoreItem>> FromStoreAsync(string[] keys, CancellationToken cancellationToken)
    {
        try
        {
            return await store.ReadAsync(keys, cancellationToken);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            Failure = StoreUnavailableException.From(e);
            throw Failure;
        }
    }
}
