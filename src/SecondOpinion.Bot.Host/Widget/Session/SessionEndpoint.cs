using SecondOpinion.Bot.Host.Endpoints.DirectLine;
using SecondOpinion.Bot.Host.Endpoints.DirectLine.Access;
using SecondOpinion.Bot.Protocol.DirectLine;
using SecondOpinion.Bot.Protocol.DirectLine.Conversations;
using SecondOpinion.Bot.Protocol.DirectLine.Tokens;

namespace SecondOpinion.Bot.Host.Widget.Session;

/// <summary>
/// <c>POST /widget/session</c>: a token for pages, without the secret. A browser that proves a conversation to be its own gets
/// a fresh token for that one, however old its last; any other gets a new conversation and a new person's id.
/// </summary>
internal sealed class SessionEndpoint(
    OriginRules origins, DirectLineAccess access, DirectLineTokens tokens, RenewalKeys keys, DirectLineConversations conversations, RandomId newId)
{
    public const string Address = "/widget/session";

    private const int LongestBody = 20_000;

    public async Task<Refusal?> AnswerAsync(HttpContext context)
    {
        if (!IsAllowed(context.Request))
        {
            return Refusal.OriginNotAllowed;
        }

        var (asked, refusal) = await JsonBody.ReadAsync(context.Request, SessionJson.Default.SessionRequest, LongestBody);
        if (refusal is not null)
        {
            return refusal;
        }

        var (grant, token) =
            await RenewedAsync(asked?.RenewalKey, context.RequestAborted)
            ?? await RenewedAsync(SessionCookie.Read(context.Request), context.RequestAborted)
            ?? New();
        var key = keys.Issue(grant);
        var keepsKey = asked?.KeepKey == true || IsOtherPage(context.Request);
        SessionCookie.Write(context, key, isForeign: keepsKey);
        await context.Response.WriteAsJsonAsync(
            new SessionAnswer(token.ConversationId, token.Value, token.ExpiresIn, keepsKey ? key : null),
            SessionJson.Default.SessionAnswer,
            cancellationToken: context.RequestAborted);
        return null;
    }

    private async Task<(TokenGrant Grant, IssuedToken Token)?> RenewedAsync(string? renewalKey, CancellationToken cancellationToken)
    {
        if (keys.Read(renewalKey) is not { } grant)
        {
            return null;
        }

        var token = await conversations.RenewAsync(grant, cancellationToken);
        return token.Succeeded ? (grant, token.Value) : null;
    }

    private (TokenGrant Grant, IssuedToken Token) New()
    {
        var grant = tokens.GrantForNewConversation(TokenGrant.VouchedPrefix + newId(), []);
        return (grant, tokens.Issue(grant));
    }

    // Browsers name the page with every POST; what names none is no page, and gets tokens with the secret or in development.
    private bool IsAllowed(HttpRequest request) =>
        origins.MayUse(request, [])
        && (request.Headers.Origin.Count > 0 || request.IsFromOwnPage() || (access.IsDevelopment && request.IsFromThisMachine()));

    private static bool IsOtherPage(HttpRequest request) =>
        request.Headers.Origin.Count > 0 && WebOrigin.Normalize(request.Headers.Origin) != WebOrigin.Normalize(request.PublicAddress());
}
