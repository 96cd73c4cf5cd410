using System.Text.Json;
using System.Text.Json.Nodes;
using SecondOpinion.Bot.Domain.Handoff;
using SecondOpinion.Bot.Protocol.Jobs;
using SecondOpinion.Bot.Protocol.Schema;
using SecondOpinion.Bot.Protocol.State.Transcripts;
using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Dialogs.Handoff;

/// <summary>
/// The Bot Framework's <c>handoff.initiate</c> event, with the transcript as its attachment and the context keys that other bots' adapters read;
/// and the job that brings the ticket to a configured hub. Committed with the ticket.
/// </summary>
public sealed class Initiation(HandoffServices desk)
{
    public const string EventName = "handoff.initiate";
    public const string JobKind = "handoff-hub";

    // Teams refuses the event with 400 (botframework-sdk #5920): there the queue and the message stand alone.
    private const string Teams = "msteams";

    // A channel refuses activities beyond 256 K characters; the newest part is what a coordinator needs first.
    private const int LongestTranscript = 150_000;

    public async Task SendAsync(ITurnContext context, Ticket ticket, CancellationToken cancellationToken)
    {
        if (desk.ToHub)
        {
            var job = new Job { Kind = JobKind, ConversationId = ticket.ConversationId, Id = ticket.Id, Payload = TurnJobs.Payload(ticket.Id) };
            await TurnJobs.AddAsync(context, job, cancellationToken);
        }

        if (context.Activity.ChannelId == Teams)
            return;
        var said = await SaidAsync(context, cancellationToken);
        await context.SendActivityAsync(
            new Activity
            {
                Type = ActivityTypes.Event,
                Name = EventName,
                RelatesTo = context.Activity.GetConversationReference(),
                Value = JsonSerializer.SerializeToElement(Context(ticket, said, context.Activity)),
                Attachments =
                [
                    new Attachment
                    {
                        ContentType = "application/json",
                        Name = "Transcript",
                        Content = JsonSerializer.SerializeToElement(new Transcript(said), ProtocolJson.Plain.Transcript),
                    },
                ],
            },
            cancellationToken);
    }

    private async Task<IReadOnlyList<Activity>> SaidAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var all = new List<Activity>();
        if (desk.Record is { } record)
            all.AddRange((await record.ReadAllAsync(context.Activity.Conversation!.Id!, cancellationToken)).Select(recorded => recorded.Activity));
        all.Add(context.Activity);
        all.AddRange((context as TurnContext)?.Outgoing ?? []);
        var messages = all.Where(activity => activity.Type == ActivityTypes.Message).ToList();
        var length = 0;
        return [.. messages.AsEnumerable().Reverse().TakeWhile(a => (length += JsonSerializer.Serialize(a, ProtocolJson.Plain.Activity).Length) <= LongestTranscript).Reverse()];
    }

    private static JsonObject Context(Ticket ticket, IReadOnlyList<Activity> said, Activity inbound)
    {
        var phrases = said.Where(a => a.From?.Role == RoleTypes.User && !string.IsNullOrWhiteSpace(a.Text)).Select(a => a.Text!).ToList();
        return new JsonObject
        {
            ["va_Scope"] = "handoff",
            ["va_ConversationId"] = ticket.ConversationId,
            ["va_BotId"] = inbound.Recipient?.Id,
            ["va_Language"] = ticket.Language,
            ["va_LastPhrases"] = phrases.LastOrDefault(),
            ["va_Phrases"] = new JsonArray([.. phrases.TakeLast(20).Select(phrase => JsonValue.Create(phrase))]),
            ["va_AgentMessage"] = ticket.Id,
            ["secondOpinion"] = new JsonObject { ["ticket"] = ticket.Id, ["askedAt"] = ticket.AskedAt },
        };
    }
}
