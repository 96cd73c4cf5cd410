using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Xunit;

namespace SecondOpinion.Bot.Tests.Host.Widget;

/// <summary>An answer to <c>POST /widget/session</c>.</summary>
internal sealed record SessionReply(HttpStatusCode Status, JsonElement Body, string? SetCookie)
{
    public string Conversation => Body.GetProperty("conversationId").GetString()!;

    public string Token => Body.GetProperty("token").GetString()!;

    public string? RenewalKey => Body.TryGetProperty("renewalKey", out var key) ? key.GetString() : null;

    /// <summary>The cookie as the browser sends it back.</summary>
    public string Cookie => SetCookie!.Split(';')[0];
}

/// <summary>What the page in the frame does: asks for a session, starts its conversation.</summary>
internal static class SessionRequests
{
    public static async Task<SessionReply> AskAsync(this WidgetServer server, string? origin, string? cookie = null, string? body = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/widget/session");
        if (origin is not null)
            request.Headers.Add("Origin", origin);
        if (cookie is not null)
            request.Headers.Add("Cookie", cookie);
        if (body is not null)
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        using var answer = await server.Client.SendAsync(request);
        using var document = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return new SessionReply(
            answer.StatusCode,
            document.RootElement.Clone(),
            answer.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies.Single() : null);
    }

    public static async Task StartAsync(this WidgetServer server, SessionReply session)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v3/directline/conversations");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", session.Token);
        request.Headers.Add("Origin", server.Origin);
        using var answer = await server.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
    }

    /// <summary>A visitor of our own page whose conversation has begun.</summary>
    public static async Task<SessionReply> VisitAsync(this WidgetServer server, string? body = null)
    {
        var session = await server.AskAsync(server.Origin, body: body);
        await server.StartAsync(session);
        return session;
    }
}
