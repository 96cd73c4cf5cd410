using SecondOpinion.Bot.Dialogs.Intake;
using SecondOpinion.Bot.Domain.Handoff;
using SecondOpinion.Bot.Host.Desk.Tickets;
using SecondOpinion.Bot.Protocol.State;
using SecondOpinion.Bot.Protocol.State.Transcripts;

namespace SecondOpinion.Bot.Host.Operations.Transcripts;

/// <summary>A conversation ready to be written out: redacted, with its chain of hashes, and whether it is still what was sealed when its ticket was closed.</summary>
/// <param name="Json">Each activity as it is written, the text the chain is made of.</param>
/// <param name="IsAsSealed">Null when nothing was sealed.</param>
internal sealed record ExportedConversation(
    string ConversationId, Ticket? Ticket, Redaction Level, SituationSummary.Summary? Summary, ContactDetails? Contact,
    IReadOnlyList<ConversationLine> Lines, IReadOnlyList<string> Json, IReadOnlyList<string> Chain, bool? IsAsSealed)
{
    public static ExportedConversation Of(
        string conversationId, Ticket? ticket, Redaction level, SituationSummary.Summary? summary, ContactDetails? contact, IReadOnlyList<RecordedActivity> record)
    {
        IReadOnlyList<RecordedActivity> shown = [.. record.Select(one => one with { Activity = Redactor.Apply(one.Activity, level) })];
        string[] json = [.. shown.Select(one => TranscriptChain.Json(one.Activity))];
        return new ExportedConversation(
            conversationId,
            ticket,
            level,
            level == Redaction.NoFreeText ? null : summary,
            level == Redaction.Full ? contact : null,
            [.. shown.Select(ConversationLine.Of).OfType<ConversationLine>()],
            json,
            TranscriptChain.Of(json),
            ticket?.Seal is { } seal ? TranscriptChain.Of(record.Take((int)ticket.SealedActivities).Select(one => TranscriptChain.Json(one.Activity))).LastOrDefault() == seal : null);
    }
}
