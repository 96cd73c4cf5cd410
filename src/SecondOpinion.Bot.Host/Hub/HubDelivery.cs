using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using SecondOpinion.Bot.Dialogs.Handoff;
using SecondOpinion.Bot.Domain.Handoff;
using SecondOpinion.Bot.Host.Composition;
using SecondOpinion.Bot.Protocol.Jobs;
using SecondOpinion.Bot.Protocol.Schema;
using SecondOpinion.Bot.Protocol.State;
using SecondOpinion.Bot.Protocol.State.Transcripts;

namespace SecondOpinion.Bot.Host.Hub;

/// <summary>
/// Brings a ticket to another desk's hub: one POST of its handoff event, signed, with the ticket's number as <c>Idempotency-Key</c>. A hub that took it and did
/// not get to say so receives it again under the same key. What it refuses for good, or takes too long to take, is put aside where supervisors see it.
/// </summary>
internal sealed class HubDelivery(ITurnStore store, HttpClient http, HubOptions options, TimeProvider time) : IJobHandler
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(1);

    public string Kind => Initiation.JobKind;

    // The person was promised that somebody would be told; an emergency makes that more urgent, not less.
    public bool YieldsToTakeover => false;

    public async Task<JobOutcome> RunAsync(Job job, CancellationToken cancellationToken)
    {
        if (await BodyAsync(job, cancellationToken) is not { } body)
            return new JobOutcome.Done();
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limited.CancelAfter(options.Timeout);
        try
        {
            using var request = Request(job.Id, body);
            using var answer = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limited.Token);
            return answer.StatusCode switch
            {
                // A conflict under our own key: it was taken before.
                _ when answer.IsSuccessStatusCode || answer.StatusCode == HttpStatusCode.Conflict => new JobOutcome.Done(),
                HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError => Again(job, answer.Headers.RetryAfter),
                _ => new JobOutcome.GivenUp($"the hub answered {(int)answer.StatusCode}"),
            };
        }
        catch (Exception fault) when (fault is HttpRequestException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return Again(job, null);
        }
    }

    private JobOutcome Again(Job job, RetryConditionHeaderValue? wished)
    {
        if (job.Tries + 1 >= options.Tries)
            return new JobOutcome.GivenUp($"the hub did not take it in {options.Tries} tries");
        var pause = options.Pause * Math.Min(1L << Math.Min(job.Tries, 20), 1 << 20);
        var asked = wished?.Delta ?? (wished?.Date is { } date ? date - time.GetUtcNow() : TimeSpan.Zero);
        return new JobOutcome.Again(TimeSpan.FromTicks(Math.Min(Math.Max(pause.Ticks, asked.Ticks), LongestPause.Ticks)));
    }

    /// <summary>Null when the ticket was deleted with its conversation meanwhile: then nothing may leave.</summary>
    private async Task<byte[]?> BodyAsync(Job job, CancellationToken cancellationToken)
    {
        var (ticketKey, personKey) = (Ticket.Key(job.Id), Tickets.ReferenceKey(job.ConversationId));
        var found = await store.ReadAsync([ticketKey, personKey], cancellationToken);
        if (!found.TryGetValue(ticketKey, out var ticket) || !found.TryGetValue(personKey, out var person))
            return null;
        var said = await store.ReadAllAsync(job.ConversationId, cancellationToken);
        var reference = person.Value.Deserialize(ProtocolJson.Plain.ConversationReference)!;
        var initiate = Initiation.Compose(ticket.Value.Deserialize<Ticket>()!, [.. said.Select(recorded => recorded.Activity)], reference) with
        {
            Id = job.Id,
            ChannelId = reference.ChannelId,
            Conversation = reference.Conversation,
            From = reference.Bot,
        };
        return JsonSerializer.SerializeToUtf8Bytes(initiate, ProtocolJson.Plain.Activity);
    }

    private HttpRequestMessage Request(string key, byte[] body)
    {
        var timestamp = time.GetUtcNow().ToUnixTimeSeconds();
        var request = new HttpRequestMessage(HttpMethod.Post, options.Url) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        request.Headers.Add("Idempotency-Key", key);
        request.Headers.Add(HubSignature.TimestampHeader, timestamp.ToString(CultureInfo.InvariantCulture));
        request.Headers.Add(HubSignature.Header, HubSignature.Of(options.Secret, timestamp, body));
        return request;
    }
}
