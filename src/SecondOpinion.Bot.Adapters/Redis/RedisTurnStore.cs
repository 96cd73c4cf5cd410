using SecondOpinion.Bot.Adapters.Storing;
using SecondOpinion.Bot.Protocol.State;
using StackExchange.Redis;

namespace SecondOpinion.Bot.Adapters.Redis;

/// <summary>
/// The record of many processes on one Redis server. Every change is one script, so it is written as a whole or not at all, whoever else writes.
/// What is acknowledged is as durable as the server makes it before it answers: see <see cref="RedisStoreOptions"/> and README.md.
/// </summary>
public sealed class RedisTurnStore : ITurnStore, IAsyncDisposable
{
    private readonly RedisServer _server;
    private readonly RedisKeys _keys;
    private readonly TimeProvider _time;

    internal RedisTurnStore(RedisServer server, string prefix, TimeProvider time) => (_server, _keys, _time) = (server, new RedisKeys(prefix), time);

    public async Task<CommitStatus> CommitAsync(TurnCommit commit, CancellationToken cancellationToken)
    {
        var turn = EncodedTurn.Encode(commit);
        var said = (string?)await _server.WriteAsync(
            RedisScript.Commit,
            [_keys.Activities(turn.Conversation), _keys.ActivityIds(turn.Conversation), _keys.Idle, _keys.Documents, _keys.DocumentKeys, _keys.LastVersion],
            RedisArguments.Of(turn, Microseconds(_time.GetUtcNow())),
            cancellationToken);
        return said switch
        {
            "committed" => CommitStatus.Committed,
            "repeated" => CommitStatus.Repeated,
            "conflict" => CommitStatus.Conflict,
            _ => throw new ArgumentException("An activity that went out has an id that is recorded already.", nameof(commit)),
        };
    }

    public async Task WriteAsync(IReadOnlyDictionary<string, StoreItem> changes, CancellationToken cancellationToken)
    {
        var written = await _server.WriteAsync(
            RedisScript.Write, [_keys.Documents, _keys.DocumentKeys, _keys.LastVersion], RedisArguments.Of(DocumentChange.Encode(changes)), cancellationToken);
        if ((int)written == 0)
            throw new ETagConflictException();
    }

    public Task DeleteAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken) => _server.WriteAsync(
        RedisScript.Delete, [_keys.Documents, _keys.DocumentKeys], [.. keys.Select(k => (RedisValue)StoredName.Encode(k))], cancellationToken);

    /// <summary>As the contract says. What was deleted stays in the server's append-only file until that is rewritten. An empty prefix is refused.</summary>
    public Task DeleteConversationAsync(string conversationId, IReadOnlyCollection<string> documentPrefixes, CancellationToken cancellationToken)
    {
        var conversation = StoredName.Encode(conversationId);
        return _server.WriteAsync(
            RedisScript.DeleteConversation,
            [_keys.Activities(conversation), _keys.ActivityIds(conversation), _keys.Idle, _keys.Documents, _keys.DocumentKeys],
            [conversation, .. documentPrefixes.Select(StoredName.Encode).SelectMany(p => new RedisValue[] { p, StoredName.After(p) })],
            cancellationToken);
    }

    public async Task<IReadOnlyDictionary<string, StoreItem>> ReadAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken)
    {
        string[] asked = [.. keys];
        var found = asked.Length == 0 ? [] : await _server.ReadAsync(
            d => d.HashGetAsync(_keys.Documents, [.. asked.Select(k => (RedisValue)StoredName.Encode(k))]), cancellationToken);
        var documents = new Dictionary<string, StoreItem>(StringComparer.Ordinal);
        for (var index = 0; index < found.Length; index++)
        {
            if (!found[index].IsNull)
                documents[asked[index]] = StoredDocument.Read(found[index]!);
        }

        return documents;
    }

    public Task<long> LastSequenceAsync(string conversationId, CancellationToken cancellationToken) =>
        _server.ReadAsync(d => d.ListLengthAsync(_keys.Activities(StoredName.Encode(conversationId))), cancellationToken);

    public async Task<IReadOnlyList<RecordedActivity>> ReadActivitiesAsync(string conversationId, long after, int limit, CancellationToken cancellationToken)
    {
        var first = Math.Max(after, 0);
        if (limit <= 0 || first == long.MaxValue)
            return [];
        var last = first > long.MaxValue - limit ? long.MaxValue : first + limit - 1;
        var read = await _server.ReadAsync(d => d.ListRangeAsync(_keys.Activities(StoredName.Encode(conversationId)), first, last), cancellationToken);
        return [.. read.Select((json, index) => new RecordedActivity(first + index + 1, StoredJson.DecodeActivity(json!)))];
    }

    public async Task<RecordedActivity?> FindActivityAsync(string conversationId, string activityId, CancellationToken cancellationToken)
    {
        var (conversation, id) = (StoredName.Encode(conversationId), StoredName.Encode(activityId));
        var sequence = await _server.ReadAsync(d => d.HashGetAsync(_keys.ActivityIds(conversation), id), cancellationToken);
        return sequence.IsNull ? null : (await ReadActivitiesAsync(conversationId, (long)sequence - 1, 1, cancellationToken)).FirstOrDefault();
    }

    public async Task<IReadOnlyList<string>> ListKeysAsync(string prefix, CancellationToken cancellationToken)
    {
        var from = prefix.Length == 0 ? default : (RedisValue)StoredName.Encode(prefix);
        var to = prefix.Length == 0 ? default : (RedisValue)StoredName.After(from!);
        var found = await _server.ReadAsync(d => d.SortedSetRangeByValueAsync(_keys.DocumentKeys, from, to, Exclude.Stop), cancellationToken);
        // The server's order is that of bytes, which is another where surrogates stand.
        return [.. found.Select(k => StoredName.Decode(k!)).Order(StringComparer.Ordinal)];
    }

    public async Task<IReadOnlyList<string>> ListConversationsIdleSinceAsync(DateTimeOffset before, int limit, CancellationToken cancellationToken)
    {
        var found = await _server.ReadAsync(
            d => d.SortedSetRangeByScoreAsync(_keys.Idle, double.NegativeInfinity, MicrosecondsUp(before), Exclude.Stop, Order.Ascending, 0, limit), cancellationToken);
        return [.. found.Select(c => StoredName.Decode(c!))];
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private static long Microseconds(DateTimeOffset at) => at.UtcTicks / TimeSpan.TicksPerMicrosecond - DateTimeOffset.UnixEpoch.Ticks / TimeSpan.TicksPerMicrosecond;

    // Up: what is older than this instant by less than a microsecond counts as older.
    private static double MicrosecondsUp(DateTimeOffset at) => Microseconds(at) + (at.UtcTicks % TimeSpan.TicksPerMicrosecond == 0 ? 0 : 1);
}
