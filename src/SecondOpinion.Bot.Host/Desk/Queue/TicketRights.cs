using SecondOpinion.Bot.Domain.Handoff;
using SecondOpinion.Bot.Host.Desk.SignIn;

namespace SecondOpinion.Bot.Host.Desk.Queue;

/// <summary>Who may read a conversation: supervisors every one; coordinators those that are free or their own.</summary>
internal static class TicketRights
{
    public static bool MayOpen(Ticket ticket, Coordinator reader) => reader.IsSupervisor || ticket.Holder == reader.Account || !(ticket.IsHeld || !ticket.IsOpen);
}
