using System.Globalization;
using System.Text.Json;
using SecondOpinion.Bot.Dialogs.Handoff;
using SecondOpinion.Bot.Dialogs.Intake;
using SecondOpinion.Bot.Domain.Handoff;
using SecondOpinion.Bot.Host.Desk.Queue;
using SecondOpinion.Bot.Host.Desk.SignIn;

namespace SecondOpinion.Bot.Host.Desk.Tickets;

/// <summary>Opening a conversation, what was said since, contact details, and what is done already. Every look is written down before it is answered.</summary>
internal sealed class TicketEndpoints(TicketReading reading, SituationSummary situation, IContactVault vault, DeskAudit audit, TicketQueue queue)
{
    public async Task<DeskRefusal?> ListAsync(HttpContext context, Coordinator coordinator)
    {
        var done = context.Request.Query.ContainsKey("done");
        if (done && !coordinator.IsSupervisor)
            return DeskRefusal.SupervisorsOnly;
        IReadOnlyList<TicketRow> rows = [.. (done ? await reading.DoneAsync(context.RequestAborted) : queue.Open).Select(ticket => TicketRow.Of(ticket, coordinator))];
        return await AnswerAsync(context, rows, DeskJson.Plain.IReadOnlyListTicketRow);
    }

    public async Task<DeskRefusal?> OpenAsync(HttpContext context, Coordinator coordinator)
    {
        var (ticket, refusal) = await FindAsync(context, coordinator);
        if (ticket is null)
            return refusal;
        await audit.NoteAsync(coordinator, "opened", ticket.Id, context.RequestAborted);
        var record = await reading.RecordAsync(ticket.ConversationId, 0, context.RequestAborted);
        var (lines, after) = TicketReading.Lines(record, 0);
        var summary = situation.Of(await reading.SituationAsync(ticket.ConversationId, context.RequestAborted), "en");
        var view = new TicketView(TicketRow.Of(ticket, coordinator), ticket.ClockOffset, summary, ticket.Moves, lines, after);
        return await AnswerAsync(context, view, DeskJson.Plain.TicketView);
    }

    /// <summary>What was said after a place in the record; the conversation itself was opened, and that is written down.</summary>
    public async Task<DeskRefusal?> FollowAsync(HttpContext context, Coordinator coordinator)
    {
        var (ticket, refusal) = await FindAsync(context, coordinator);
        if (ticket is null)
            return refusal;
        if (!long.TryParse(context.Request.Query["after"], NumberStyles.None, CultureInfo.InvariantCulture, out var after))
            return DeskRefusal.BadRequest;
        if (after == 0)
            await audit.NoteAsync(coordinator, "opened", ticket.Id, context.RequestAborted);
        var record = await reading.RecordAsync(ticket.ConversationId, after, context.RequestAborted);
        var (lines, last) = TicketReading.Lines(record, after);
        return await AnswerAsync(context, new LinesAnswer(lines, last), DeskJson.Plain.LinesAnswer);
    }

    public async Task<DeskRefusal?> ContactAsync(HttpContext context, Coordinator coordinator)
    {
        var (ticket, refusal) = await FindAsync(context, coordinator);
        if (ticket is null)
            return refusal;
        // For whoever answers this person, not for whoever looks through the queue.
        if (!coordinator.IsSupervisor && ticket.Holder != coordinator.Account)
            return DeskRefusal.NotYours;
        await audit.NoteAsync(coordinator, "contact", ticket.Id, context.RequestAborted);
        if (await reading.SealedContactAsync(ticket.Id, context.RequestAborted) is not { } sealedContact || vault.Open(sealedContact) is not { } opened)
            return DeskRefusal.NotFound;
        var contact = JsonSerializer.Deserialize<ContactDetails>(opened)!;
        return await AnswerAsync(context, new ContactAnswer(contact.Kind.ToString(), contact.Value), DeskJson.Plain.ContactAnswer);
    }

    private async Task<(Ticket? Ticket, DeskRefusal? Refusal)> FindAsync(HttpContext context, Coordinator coordinator)
    {
        var ticket = await reading.FindAsync((string)context.Request.RouteValues["ticket"]!, context.RequestAborted);
        return ticket is null ? (null, DeskRefusal.NotFound)
            : TicketRights.MayOpen(ticket, coordinator) ? (ticket, null)
            : (null, DeskRefusal.NotYours);
    }

    internal static async Task<DeskRefusal?> AnswerAsync<T>(HttpContext context, T value, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type)
    {
        await context.Response.WriteAsJsonAsync(value, type, cancellationToken: context.RequestAborted);
        return null;
    }
}
