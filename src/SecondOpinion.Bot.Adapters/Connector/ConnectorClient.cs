using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using SecondOpinion.Bot.Protocol.Connector;
using SecondOpinion.Bot.Protocol.Connector.Sending;
using SecondOpinion.Bot.Protocol.Schema;

namespace SecondOpinion.Bot.Adapters.Connector;

/// <summary>The Connector's REST calls. A token leaves only for an address that <see cref="ServiceAddresses"/> allows, checked here at every call.</summary>
internal sealed class ConnectorClient(HttpClient http, BotTokens? tokens, ServiceAddresses services, TimeProvider time) : IConnectorClient
{
    private const string Channels = "https://api.botframework.com";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public Task<SendOutcome> SendAsync(ConnectorReference reference, Activity activity, CancellationToken cancellationToken) =>
        CallAsync(HttpMethod.Post, reference, activity.ReplyToId is { Length: > 0 } id ? "/" + Uri.EscapeDataString(id) : "", activity, cancellationToken);

    public Task<SendOutcome> UpdateAsync(ConnectorReference reference, string channelActivityId, Activity activity, CancellationToken cancellationToken) =>
        CallAsync(HttpMethod.Put, reference, "/" + Uri.EscapeDataString(channelActivityId), activity, cancellationToken);

    public Task<SendOutcome> DeleteAsync(ConnectorReference reference, string channelActivityId, CancellationToken cancellationToken) =>
        CallAsync(HttpMethod.Delete, reference, "/" + Uri.EscapeDataString(channelActivityId), null, cancellationToken);

    private async Task<SendOutcome> CallAsync(HttpMethod method, ConnectorReference reference, string tail, Activity? activity, CancellationToken cancellationToken)
    {
        if (!services.Allows(reference.ServiceUrl))
            return new SendOutcome.Never("service address not allowed");
        var address = $"{reference.ServiceUrl.TrimEnd('/')}/v3/conversations/{Uri.EscapeDataString(reference.Conversation.Id!)}/activities{tail}";
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            var (response, refusedToken) = await RequestAsync(method, address, reference.CallerBotId ?? Channels, activity, either.Token);
            using (response)
                return refusedToken ? new SendOutcome.Later(null) : await OutcomeAsync(response, either.Token);
        }
        catch (Exception e) when (e is HttpRequestException or TokenRefusedException or IOException
            || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return new SendOutcome.Later(null);
        }
    }

    private async Task<(HttpResponseMessage Response, bool RefusedToken)> RequestAsync(
        HttpMethod method, string address, string resource, Activity? activity, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, address);
        var token = tokens is null ? null : await tokens.GetAsync(resource, cancellationToken);
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        if (activity is not null)
        {
            request.Content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(activity, ProtocolJson.Plain.Activity));
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        }

        var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        var refused = token is not null && response.StatusCode == HttpStatusCode.Unauthorized;
        if (refused)
            tokens!.Forget(resource, token!);
        return (response, refused);
    }

    private async Task<SendOutcome> OutcomeAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (response.IsSuccessStatusCode)
            return new SendOutcome.Sent(IdIn(await HttpBody.ReadAsync(response, cancellationToken)));
        var status = (int)response.StatusCode;
        // 412 and 502 to 504 are what Microsoft's guidance tells bots to try again, with 429; a 500 may be of the moment too.
        return status is 408 or 412 or 429 or >= 500 and not 501
            ? new SendOutcome.Later(Asked(response.Headers.RetryAfter))
            : new SendOutcome.Never($"status {status}");
    }

    private TimeSpan? Asked(RetryConditionHeaderValue? wish)
    {
        var asked = wish?.Delta ?? (wish?.Date is { } date ? date - time.GetUtcNow() : null);
        return asked is { } after && after > TimeSpan.Zero ? TimeSpan.FromTicks(Math.Min(after.Ticks, TimeSpan.FromMinutes(10).Ticks)) : null;
    }

    private static string? IdIn(byte[] body)
    {
        try
        {
            return body.Length == 0 ? null : JsonSerializer.Deserialize(body, ProtocolJson.Plain.ResourceResponse)?.Id;
        }
        catch (JsonException)
        {
            // It was taken; some channels answer with nothing that is JSON.
            return null;
        }
    }
}
