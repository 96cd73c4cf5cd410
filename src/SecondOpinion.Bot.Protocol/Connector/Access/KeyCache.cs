namespace SecondOpinion.Bot.Protocol.Connector.Access;

/// <summary>
/// The keys of one issuer, fetched again after 24 hours and when a token names a key that is not among them: a rotated key
/// works without a restart, but strangers with invented key ids cannot make us ask more than a few times.
/// </summary>
internal sealed class KeyCache(ISigningKeySource source, string metadataUrl, TimeProvider time)
{
    private const int RefreshesForUnknownKeys = 5;
    private static readonly TimeSpan Fresh = TimeSpan.FromHours(24);
    private static readonly TimeSpan RefreshWindow = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromSeconds(5);

    // While the issuer is down: as long as the SDK's own clients keep keys.
    private static readonly TimeSpan Usable = TimeSpan.FromDays(5);

    private readonly SemaphoreSlim _one = new(1);
    private readonly Queue<DateTimeOffset> _refreshes = new();
    private Fetched? _fetched;
    private DateTimeOffset _notBefore = DateTimeOffset.MinValue;

    private sealed record Fetched(SigningKeys Keys, DateTimeOffset At);

    /// <summary>The key of this id with the issuer's algorithms; null when the issuer has no such key.</summary>
    /// <exception cref="KeysUnavailableException">Nothing is known and nothing can be fetched.</exception>
    public async Task<(EndorsedKey Key, IReadOnlyList<string> Algorithms)?> FindAsync(string keyId, CancellationToken cancellationToken)
    {
        var known = Volatile.Read(ref _fetched);
        if (known is null || time.GetUtcNow() - known.At >= Fresh || !known.Keys.ById.ContainsKey(keyId))
            known = await RefreshAsync(known, keyId, cancellationToken);
        return known.Keys.ById.TryGetValue(keyId, out var key) ? (key, known.Keys.Algorithms) : null;
    }

    private async Task<Fetched> RefreshAsync(Fetched? seen, string keyId, CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken);
        try
        {
            var now = time.GetUtcNow();
            // Somebody else fetched while this one waited.
            if (_fetched is { } other && other != seen && other.Keys.ById.ContainsKey(keyId))
                return other;
            var isStale = _fetched is null || now - _fetched.At >= Fresh;
            if (now < _notBefore || (!isStale && !MayRefresh(now)))
                return Still(now);
            try
            {
                var keys = await source.FetchAsync(metadataUrl, cancellationToken);
                return _fetched = new Fetched(keys, now);
            }
            catch (KeysUnavailableException)
            {
                _notBefore = now + PauseAfterFailure;
                return Still(now);
            }
        }
        finally
        {
            _one.Release();
        }
    }

    private Fetched Still(DateTimeOffset now) => _fetched is { } fetched && now - fetched.At < Usable
        ? fetched
        : throw new KeysUnavailableException("No keys are known, and none could be fetched.");

    private bool MayRefresh(DateTimeOffset now)
    {
        while (_refreshes.TryPeek(out var first) && now - first >= RefreshWindow)
            _refreshes.Dequeue();
        if (_refreshes.Count >= RefreshesForUnknownKeys)
            return false;
        _refreshes.Enqueue(now);
        return true;
    }
}
