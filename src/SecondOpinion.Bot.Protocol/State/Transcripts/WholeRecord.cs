namespace SecondOpinion.Bot.Protocol.State.Transcripts;

/// <summary>A conversation from its beginning, or from a place in it, to its end: page by page, however long.</summary>
public static class WholeRecord
{
    private const int Page = 500;

    public static async Task<IReadOnlyList<RecordedActivity>> ReadAllAsync(this ITurnStore store, string conversationId, CancellationToken cancellationToken, long after = 0)
    {
        var all = new List<RecordedActivity>();
        while (true)
        {
            var page = await store.ReadActivitiesAsync(conversationId, after, Page, cancellationToken);
            all.AddRange(page);
            if (page.Count < Page)
                return all;
            after = page[^1].Sequence;
        }
    }
}
