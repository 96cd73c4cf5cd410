using System.Text.Json;
using SecondOpinion.Bot.Dialogs.Intake;
using SecondOpinion.Bot.Domain.Handoff;
using SecondOpinion.Bot.Protocol.State;
using SecondOpinion.Bot.Protocol.State.Transcripts;

namespace SecondOpinion.Bot.Host.Desk.Tickets;

/// <summary>Reads tickets and their conversations from the store, outside of any turn.</summary>
internal sealed class TicketReading(ITurnStore store)
{
    private const int LongestId = 40;
    private const int Closed = 200;

    public async Task<Ticket?> FindAsync(string id, CancellationToken cancellationToken)
    {
        if (id.Length is 0 or > LongestId)
            return null;
        var key = Ticket.Key(id);
        return (await store.ReadAsync([key], cancellationToken)).TryGetValue(key, out var item) ? item.Value.Deserialize<Ticket>() : null;
    }

    public Task<IReadOnlyList<RecordedActivity>> RecordAsync(string conversationId, long after, CancellationToken cancellationToken) =>
        store.ReadAllAsync(conversationId, cancellationToken, after);

    public async Task<IntakeState> SituationAsync(string conversationId, CancellationToken cancellationToken)
    {
        var key = ConversationState.KeyOf(conversationId);
        var found = await store.ReadAsync([key], cancellationToken);
        return (found.TryGetValue(key, out var item) ? ConversationState.Read<IntakeState>(item, "intake") : null) ?? new IntakeState();
    }

    /// <summary>The sealed contact details of a ticket; null when none were left.</summary>
    public async Task<string?> SealedContactAsync(string ticketId, CancellationToken cancellationToken)
    {
        var key = Dialogs.Handoff.Tickets.ContactKey(ticketId);
        return (await store.ReadAsync([key], cancellationToken)).TryGetValue(key, out var item) ? item.Value.GetString() : null;
    }

    /// <summary>The tickets that are done, the last first.</summary>
    public async Task<IReadOnlyList<Ticket>> DoneAsync(CancellationToken cancellationToken)
    {
        var keys = await store.ListKeysAsync(Ticket.Key(""), cancellationToken);
        var found = await store.ReadAsync([.. keys], cancellationToken);
        return [.. found.Values.Select(item => item.Value.Deserialize<Ticket>()!).Where(ticket => !ticket.IsOpen).OrderByDescending(ticket => ticket.AskedAt).Take(Closed)];
    }

    public static (IReadOnlyList<ConversationLine> Lines, long After) Lines(IReadOnlyList<RecordedActivity> record, long after) =>
        ([.. record.Select(ConversationLine.Of).OfType<ConversationLine>()], record.Count == 0 ? after : record[^1].Sequence);
}
