using System.Text.Json;
using SecondOpinion.Bot.Dialogs.Handoff;
using SecondOpinion.Bot.Dialogs.Intake;
using SecondOpinion.Bot.Domain.Handoff;
using SecondOpinion.Bot.Host.Desk.Queue;
using SecondOpinion.Bot.Host.Desk.SignIn;
using SecondOpinion.Bot.Host.Operations.Transcripts;

namespace SecondOpinion.Bot.Host.Desk.Tickets;

/// <summary>A conversation to take away: five forms, three levels. In full, with contact details, for supervisors; every one is written down.</summary>
internal sealed class ExportEndpoint(TicketReading reading, SituationSummary situation, IContactVault vault, DeskAudit audit, TranscriptFormats formats)
{
    public async Task<DeskRefusal?> ExportAsync(HttpContext context, Coordinator coordinator)
    {
        var query = context.Request.Query;
        var format = query["format"].ToString() is { Length: > 0 } named ? named : "json";
        if (!TranscriptFormats.Names.Contains(format) || TranscriptFormats.Level(query["redact"].ToString() is { Length: > 0 } chosen ? chosen : "no-contact") is not { } level)
            return DeskRefusal.BadRequest;
        if (level == Redaction.Full && !coordinator.IsSupervisor)
            return DeskRefusal.SupervisorsOnly;
        if (await reading.FindAsync((string)context.Request.RouteValues["ticket"]!, context.RequestAborted) is not { } ticket)
            return DeskRefusal.NotFound;
        if (!TicketRights.MayOpen(ticket, coordinator))
            return DeskRefusal.NotYours;

        await audit.NoteAsync(coordinator, $"export/{level}", ticket.Id, context.RequestAborted);
        var record = await reading.RecordAsync(ticket.ConversationId, 0, context.RequestAborted);
        var summary = situation.Of(await reading.SituationAsync(ticket.ConversationId, context.RequestAborted), "en");
        var contact = level == Redaction.Full ? await ContactAsync(ticket.Id, context.RequestAborted) : null;
        var (text, type) = formats.Write(ExportedConversation.Of(ticket.ConversationId, ticket, level, summary, contact, record), format, "/brief/page.css");

        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = TranscriptPage.Policy;
        headers["Referrer-Policy"] = "no-referrer";
        if (format != "html")
            headers.ContentDisposition = $"attachment; filename=\"{ticket.Id}.{(format == "markdown" ? "md" : format == "transcript" ? "transcript" : "json")}\"";
        context.Response.ContentType = type;
        await context.Response.WriteAsync(text, context.RequestAborted);
        return null;
    }

    private async Task<ContactDetails?> ContactAsync(string ticketId, CancellationToken cancellationToken) =>
        await reading.SealedContactAsync(ticketId, cancellationToken) is { } sealedContact && vault.Open(sealedContact) is { } opened
            ? JsonSerializer.Deserialize<ContactDetails>(opened)
            : null;
}
