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
        var said = new List<Activity>();
        if (desk.Record is { } record)
            said.AddRange((await record.ReadAllAsync(context.Activity.Conversation!.Id!, cancellationToken)).Select(recorded => recorded.Activity));
        said.Add(context.Activity);
        said.AddRange((context as TurnContext)?.Outgoing ?? []);
        await context.SendActivityAsync(Compose(ticket, said, context.Activity.GetConversationReference()), cancellationToken);
    }

    /// <summary>The event for a ticket.</summary>
    /// <param name="said">The conversation so far; messages go into the transcript, the oldest left out where it would be too long.</param>
    public static Activity Compose(Ticket ticket, IReadOnlyList<Activity> said, ConversationReference person)
    {
        var length = 0;
        IReadOnlyList<Activity> messages =
        [
            .. said.Where(activity => activity.Type == ActivityTypes.Message)
                .Reverse()
                .TakeWhile(activity => (length += TranscriptChain.Json(activity).Length) <= LongestTranscript)
                .Reverse(),
        ];
        return new Activity
        {
            Type = ActivityTypes.Event,
            Name = EventName,
            RelatesTo = person,
            Value = JsonSerializer.SerializeToElement(Context(ticket, messages, person)),
            Attachments =
            [
                new Attachment
                {
                    ContentType = "application/json",
                    Name = "Transcript",
                    Content = JsonSerializer.SerializeToElement(new Transcript(messages), ProtocolJson.Plain.Transcript),
                },
            ],
        };
    }

    private static JsonObject Context(Ticket ticket, IReadOnlyList<Activity> said, ConversationReference person)
    {
        var phrases = said.Where(a => a.From?.Role == RoleTypes.User && !string.IsNullOrWhiteSpace(a.Text)).Select(a => a.Text!).ToList();
        return new JsonObject
        {
            ["va_Scope"] = "handoff",
            ["va_ConversationId"] = ticket.ConversationId,
            ["va_BotId"] = person.Bot?.Id,
            ["va_Language"] = ticket.Language,
            ["va_LastPhrases"] = phrases.LastOrDefault(),
            ["va_Phrases"] = new JsonArray([.. phrases.TakeLast(20).Select(phrase => JsonValue.Create(phrase))]),
            ["va_AgentMessage"] = ticket.Id,
            ["secondOpinion"] = new JsonObject { ["ticket"] = ticket.Id, ["askedAt"] = ticket.AskedAt },
        };
    }
}
