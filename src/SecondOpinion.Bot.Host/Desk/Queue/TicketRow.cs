using SecondOpinion.Bot.Domain.Handoff;
using SecondOpinion.Bot.Host.Desk.SignIn;

namespace SecondOpinion.Bot.Host.Desk.Queue;

/// <summary>A ticket as the queue shows it. The person's words are left out for whoever may not open the conversation.</summary>
internal sealed record TicketRow(
    string Id, string State, string Language, DateTimeOffset AskedAt, DateTimeOffset? WaitingSince, DateTimeOffset? AlarmAt,
    string? Holder, string? HolderName, string? PersonName, string? LastWords, bool HasContact, string? Outcome, bool MayOpen)
{
    public static TicketRow Of(Ticket ticket, Coordinator reader)
    {
        var mayOpen = TicketRights.MayOpen(ticket, reader);
        return new TicketRow(
            ticket.Id, ticket.State.ToString(), ticket.Language, ticket.AskedAt, ticket.WaitingSince, ticket.AlarmAt, ticket.Holder, ticket.HolderName,
            mayOpen ? ticket.PersonName : null, mayOpen ? ticket.LastWords : null, ticket.HasContact, ticket.Outcome, mayOpen);
    }
}
