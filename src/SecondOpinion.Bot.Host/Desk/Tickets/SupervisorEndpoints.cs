using SecondOpinion.Bot.Dialogs.Handoff;
using SecondOpinion.Bot.Host.Desk.SignIn;
using SecondOpinion.Bot.Protocol.Jobs;

namespace SecondOpinion.Bot.Host.Desk.Tickets;

/// <summary>Who looked at what, and deliveries to the hub that were given up. For supervisors.</summary>
internal sealed class SupervisorEndpoints(DeskAudit audit, JobRunner jobs)
{
    public async Task<DeskRefusal?> AuditAsync(HttpContext context, Coordinator coordinator) => coordinator.IsSupervisor
        ? await TicketEndpoints.AnswerAsync(context, await audit.ReadAsync(context.RequestAborted), DeskJson.Plain.IReadOnlyListAuditEntry)
        : DeskRefusal.SupervisorsOnly;

    public async Task<DeskRefusal?> DeadLettersAsync(HttpContext context, Coordinator coordinator)
    {
        if (!coordinator.IsSupervisor)
            return DeskRefusal.SupervisorsOnly;
        IReadOnlyList<DeadLetter> dead =
            [.. (await jobs.GivenUpAsync(context.RequestAborted)).Where(job => job.Kind == Initiation.JobKind).Select(job => new DeadLetter(job.Id, job.GivenUp!, job.Tries))];
        return await TicketEndpoints.AnswerAsync(context, dead, DeskJson.Plain.IReadOnlyListDeadLetter);
    }
}
