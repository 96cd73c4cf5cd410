using System.Collections.Concurrent;

namespace SecondOpinion.Bot.Dialogs.Routing;

/// <summary>
/// What the emergency screen may know without asking any store: where people of recent turns are, in which language they write, and their last
/// messages. Bounded; what is not here any more is treated as unknown.
/// </summary>
internal sealed class WarmMemory
{
    private const int Conversations = 20_000;
    private const int RecentMessages = 4;
    private const int KeptCharacters = 400;

    private readonly ConcurrentDictionary<string, Warm> _known = new(StringComparer.Ordinal);

    /// <summary>What is known of a conversation; empty when nothing is.</summary>
    public Warm Of(string? conversationId) => conversationId is not null && _known.TryGetValue(conversationId, out var warm) ? warm : Warm.Nothing;

    /// <summary>Notes a message as it arrives, before its turn: the next one may add to it.</summary>
    public void Heard(string conversationId, string text)
    {
        var kept = text.Length <= KeptCharacters ? text : text[^KeptCharacters..];
        Update(conversationId, warm => warm with { Recent = [.. warm.Recent.TakeLast(RecentMessages - 1), kept] });
    }

    /// <summary>Notes what a turn found out.</summary>
    public void Learn(string conversationId, string? country, string language) =>
        Update(conversationId, warm => warm with { Country = country ?? warm.Country, Language = language });

    /// <summary>Notes a takeover, so that the next one soon after need not repeat the same screenful.</summary>
    public void TookOver(string conversationId, string activityId, DateTimeOffset when) =>
        Update(conversationId, warm => warm with { TakeoverId = activityId, TakeoverAt = when });

    private void Update(string conversationId, Func<Warm, Warm> change)
    {
        // Forgetting all at once is crude and rare; nothing but a default is lost.
        if (_known.Count >= Conversations)
            _known.Clear();
        _known.AddOrUpdate(conversationId, _ => change(Warm.Nothing), (_, warm) => change(warm));
    }

    /// <param name="Country">ISO code of the country the person is in; null when unknown.</param>
    /// <param name="Recent">The person's last messages, oldest first.</param>
    /// <param name="TakeoverId">The last message that was taken over.</param>
    public sealed record Warm(string? Country, string? Language, IReadOnlyList<string> Recent, string? TakeoverId = null, DateTimeOffset TakeoverAt = default)
    {
        public static Warm Nothing { get; } = new(null, null, []);
    }
}
