using System.Globalization;
using SecondOpinion.Bot.Protocol.Schema;

namespace SecondOpinion.Bot.Protocol.State.Transcripts;

/// <summary>
/// Transcripts read from the record that turns are committed to: there is no second copy that could differ. Tokens are the
/// number of what was read so far.
/// </summary>
public sealed class RecordedTranscriptStore(ITurnStore store) : ITranscriptStore
{
    private const int PageSize = 100;
    private const int Tries = 5;

    public async Task LogActivityAsync(Activity activity, CancellationToken cancellationToken = default)
    {
        var conversationId = activity.Conversation?.Id ?? throw new ArgumentException("The activity has no conversation id.");
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            var last = await store.LastSequenceAsync(conversationId, cancellationToken);
            var commit = new TurnCommit { ConversationId = conversationId, ExpectedSequence = last, Inbound = activity };
            if (await store.CommitAsync(commit, cancellationToken) != CommitStatus.Conflict)
                return;
        }

        throw new StoreUnavailableException("The conversation changed at every try to add an activity to it.");
    }

    public async Task<PagedResult<Activity>> GetTranscriptActivitiesAsync(
        string channelId, string conversationId, string? continuationToken = null, DateTimeOffset startDate = default, CancellationToken cancellationToken = default)
    {
        var page = await store.ReadActivitiesAsync(conversationId, Position(continuationToken), PageSize, cancellationToken);
        return new PagedResult<Activity>(
            [.. page.Select(r => r.Activity).Where(a => a.ChannelId == channelId && (a.Timestamp ?? DateTimeOffset.MaxValue) >= startDate)],
            page.Count < PageSize ? null : Token(page[^1].Sequence));
    }

    public async Task<PagedResult<TranscriptInfo>> ListTranscriptsAsync(
        string channelId, string? continuationToken = null, CancellationToken cancellationToken = default)
    {
        var start = (int)Position(continuationToken);
        var ids = await store.ListConversationsIdleSinceAsync(DateTimeOffset.MaxValue, start + PageSize, cancellationToken);
        var found = new List<TranscriptInfo>();
        foreach (var id in ids.Skip(start))
        {
            var first = await store.ReadActivitiesAsync(id, after: 0, limit: 1, cancellationToken);
            if (first is [{ Activity: var activity }] && activity.ChannelId == channelId)
                found.Add(new TranscriptInfo(channelId, id, activity.Timestamp ?? default));
        }

        return new PagedResult<TranscriptInfo>(found, ids.Count < start + PageSize ? null : Token(ids.Count));
    }

    public Task DeleteTranscriptAsync(string channelId, string conversationId, CancellationToken cancellationToken = default) =>
        store.DeleteConversationAsync(conversationId, [], cancellationToken);

    private static string Token(long position) => position.ToString(CultureInfo.InvariantCulture);

    private static long Position(string? token) =>
        token is null ? 0
        : int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var position) ? position
        : throw new ArgumentException("This is no continuation token of this store.");
}
