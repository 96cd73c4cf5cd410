using SecondOpinion.Bot.Dialogs.Handoff;
using SecondOpinion.Bot.Domain.Handoff;
using SecondOpinion.Bot.Host.Composition;
using SecondOpinion.Bot.Host.Desk.Tickets;

namespace SecondOpinion.Bot.Host.Desk.Queue;

/// <summary>
/// What nobody does by hand: a conversation whose coordinator is gone returns to the bot, a person who waits for nobody is told so, a ticket that
/// nobody takes is closed in the end. Each is a turn of its conversation, and happens once however often it is tried.
/// </summary>
internal sealed class DeskClock(TicketQueue queue, DeskPresence presence, DeskTurns turns, Settings settings, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
            foreach (var ticket in queue.Open.ToList())
                if (Due(ticket) is { } action)
                    await turns.RunAsync(ticket, action, $"clock/{action.Name}/{ticket.Moves.Count}");
    }

    internal DeskAction? Due(Ticket ticket)
    {
        var now = time.GetUtcNow();
        var options = settings.Handoff;
        if (ticket is { IsHeld: true, Holder: { } holder })
            return presence.AbsenceOf(holder) >= options.CoordinatorGone || (holder != HubStatus.Account && now - ticket.WaitingSince >= options.ReplyLimit)
                ? new DeskAction.Gone(ticket.Id, holder)
                : null;
        if (now - (ticket.Moves.Count > 0 ? ticket.Moves[^1].At : ticket.AskedAt) >= options.TicketLife)
            return new DeskAction.Expire(ticket.Id);
        return !ticket.ToldNobodyIsHere && now - ticket.WaitingSince >= options.NobodyHere && presence.AbsenceOfAll >= options.NobodyHere
            ? new DeskAction.Nobody(ticket.Id)
            : null;
    }
}
