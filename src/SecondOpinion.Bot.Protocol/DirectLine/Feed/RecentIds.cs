namespace SecondOpinion.Bot.Protocol.DirectLine.Feed;

/// <summary>The ids a stream has sent lately, so that what was shown at once is not sent again from the record.</summary>
internal sealed class RecentIds(int capacity)
{
    private readonly HashSet<string> known = new(StringComparer.Ordinal);
    private readonly Queue<string> order = new();

    /// <summary>False when this id was sent already. An activity without an id is always new.</summary>
    public bool IsNew(string? id)
    {
        if (id is null)
            return true;
        if (!known.Add(id))
            return false;
        order.Enqueue(id);
        if (order.Count > capacity)
            known.Remove(order.Dequeue());
        return true;
    }
}
