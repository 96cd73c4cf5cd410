using System.Text.Json;
using SecondOpinion.Bot.Protocol.Schema;

namespace SecondOpinion.Bot.Protocol.State;

/// <summary>
/// The turn store without a disk: for tests and trials, gone with the process. Activities are kept as JSON, so that what is
/// read is what any other store would give back and never shares an object with the writer.
/// </summary>
public sealed class MemoryTurnStore : ITurnStore
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Conversation> _conversations = new(StringComparer.Ordinal);
    private readonly MemoryDocuments _documents = new();

    public Task<IReadOnlyDictionary<string, StoreItem>> ReadAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken) =>
        Run(() => _documents.Read(keys), cancellationToken);

    public Task WriteAsync(IReadOnlyDictionary<string, StoreItem> changes, CancellationToken cancellationToken) =>
        Run(() => _documents.Accepts(changes) ? _documents.Write(changes) : throw new ETagConflictException(), cancellationToken);

    public Task DeleteAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken) =>
        Run(() => _documents.Delete(keys), cancellationToken);

    public Task<CommitStatus> CommitAsync(TurnCommit commit, CancellationToken cancellationToken) =>
        Run(() => Commit(commit), cancellationToken);

    public Task<long> LastSequenceAsync(string conversationId, CancellationToken cancellationToken) =>
        Run(() => Find(conversationId)?.Activities.Count ?? 0L, cancellationToken);

    public Task<IReadOnlyList<RecordedActivity>> ReadActivitiesAsync(string conversationId, long after, int limit, CancellationToken cancellationToken) =>
        Run(() => Find(conversationId)?.Read(after, limit) ?? [], cancellationToken);

    public Task<RecordedActivity?> FindActivityAsync(string conversationId, string activityId, CancellationToken cancellationToken) =>
        Run(() => Find(conversationId)?.Find(activityId), cancellationToken);

    public Task<IReadOnlyList<string>> ListKeysAsync(string prefix, CancellationToken cancellationToken) =>
        Run(() => _documents.Keys(prefix), cancellationToken);

    public Task<IReadOnlyList<string>> ListConversationsIdleSinceAsync(DateTimeOffset before, int limit, CancellationToken cancellationToken) =>
        Run<IReadOnlyList<string>>(
            () => [.. _conversations.Where(c => c.Value.LastAt < before).OrderBy(c => c.Value.LastAt).Take(limit).Select(c => c.Key)],
            cancellationToken);

    public Task DeleteConversationAsync(string conversationId, IReadOnlyCollection<string> documentPrefixes, CancellationToken cancellationToken) =>
        Run(() => _conversations.Remove(conversationId) | _documents.Delete([.. documentPrefixes.SelectMany(_documents.Keys)]), cancellationToken);

    private CommitStatus Commit(TurnCommit commit)
    {
        var conversation = Find(commit.ConversationId) ?? new Conversation();
        if (conversation.Find(Required(commit.Inbound)) is not null)
            return CommitStatus.Repeated;
        if (conversation.Activities.Count != commit.ExpectedSequence || !_documents.Accepts(commit.State))
            return CommitStatus.Conflict;
        Activity[] added = [commit.Inbound, .. commit.Outgoing];
        if (added.Any(a => conversation.Find(Required(a)) is not null) || added.DistinctBy(a => a.Id).Count() < added.Length)
            throw new ArgumentException("An activity that went out has an id that is recorded already.");

        conversation.Append(added);
        _conversations[commit.ConversationId] = conversation;
        _documents.Write(commit.State);
        _documents.Delete(commit.Deleted);
        return CommitStatus.Committed;
    }

    private Conversation? Find(string conversationId) => _conversations.GetValueOrDefault(conversationId);

    private static string Required(Activity activity) => activity.Id ?? throw new ArgumentException("An activity without an id cannot be recorded.");

    private Task<T> Run<T>(Func<T> action, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
            return Task.FromCanceled<T>(cancellationToken);
        lock (_gate)
        {
            try
            {
                return Task.FromResult(action());
            }
            catch (Exception e)
            {
                return Task.FromException<T>(e);
            }
        }
    }

    private sealed class Conversation
    {
        private readonly Dictionary<string, int> _byId = new(StringComparer.Ordinal);

        public List<byte[]> Activities { get; } = [];

        public DateTimeOffset LastAt { get; private set; } = DateTimeOffset.MinValue;

        public void Append(IReadOnlyList<Activity> activities)
        {
            foreach (var activity in activities)
            {
                _byId.Add(activity.Id!, Activities.Count);
                Activities.Add(JsonSerializer.SerializeToUtf8Bytes(activity, ProtocolJson.Plain.Activity));
                LastAt = activity.Timestamp ?? LastAt;
            }
        }

        public RecordedActivity? Find(string id) => _byId.TryGetValue(id, out var index) ? At(index) : null;

        public IReadOnlyList<RecordedActivity> Read(long after, int limit)
        {
            var first = (int)Math.Clamp(after, 0, Activities.Count);
            return [.. Enumerable.Range(first, Math.Clamp(limit, 0, Activities.Count - first)).Select(At)];
        }

        private RecordedActivity At(int index) =>
            new(index + 1, JsonSerializer.Deserialize(Activities[index], ProtocolJson.Plain.Activity)!);
    }
}
