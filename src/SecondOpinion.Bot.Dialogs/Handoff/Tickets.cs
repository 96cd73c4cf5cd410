using System.Text.Json;
using SecondOpinion.Bot.Dialogs.Privacy;
using SecondOpinion.Bot.Domain.Handoff;
using SecondOpinion.Bot.Protocol.Schema;
using SecondOpinion.Bot.Protocol.State;
using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Dialogs.Handoff;

/// <summary>The ticket of a turn's conversation: read from and written to the turn's own unit of work, so it is committed with the turn.</summary>
public sealed class Tickets(IStatePropertyAccessor<HandoffState> states)
{
    /// <summary>The document that says how to reach the person again: a ConversationReference.</summary>
    public static string ReferenceKey(string conversationId) => $"conversations/{conversationId}/reference";

    /// <summary>The document that keeps sealed contact details, apart from everything said.</summary>
    public static string ContactKey(string ticketId) => "contacts/" + ticketId;

    /// <summary>The conversation's last ticket, open or not; null when no person was ever asked for.</summary>
    public async Task<Ticket?> FindAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        if ((await StateAsync(context, cancellationToken)).TicketId is not { } id)
            return null;
        var key = Ticket.Key(id);
        var found = await Storage(context).ReadAsync([key], cancellationToken);
        return found.TryGetValue(key, out var item) ? item.Value.Deserialize<Ticket>() : null;
    }

    public async Task<Ticket?> FindOpenAsync(ITurnContext context, CancellationToken cancellationToken) =>
        await FindAsync(context, cancellationToken) is { IsOpen: true } ticket ? ticket : null;

    public async Task AddAsync(ITurnContext context, Ticket ticket, ConversationReference person, CancellationToken cancellationToken)
    {
        (await StateAsync(context, cancellationToken)).TicketId = ticket.Id;
        await ConversationDocuments.WriteAsync(context, Ticket.Key(ticket.Id), ticket, cancellationToken);
        await ConversationDocuments.WriteAsync(context, Ticket.OpenKey(ticket.Id), true, cancellationToken);
        await Storage(context).WriteAsync(
            new Dictionary<string, StoreItem> { [ReferenceKey(ticket.ConversationId)] = new(JsonSerializer.SerializeToElement(person, ProtocolJson.Plain.ConversationReference), "*") },
            cancellationToken);
    }

    /// <summary>Writes a ticket that was found in this turn; one that is done leaves the queue.</summary>
    public async Task SaveAsync(ITurnContext context, Ticket ticket, CancellationToken cancellationToken)
    {
        await Storage(context).WriteAsync(
            new Dictionary<string, StoreItem> { [Ticket.Key(ticket.Id)] = new(JsonSerializer.SerializeToElement(ticket), null) }, cancellationToken);
        if (!ticket.IsOpen)
            await Storage(context).DeleteAsync([Ticket.OpenKey(ticket.Id)], cancellationToken);
    }

    public async Task<HandoffState> StateAsync(ITurnContext context, CancellationToken cancellationToken) =>
        await states.GetAsync(context, () => new HandoffState(), cancellationToken);

    private static IStorage Storage(ITurnContext context) => context.TurnState.Get<IStorage>()!;
}
