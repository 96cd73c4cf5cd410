using SecondOpinion.Bot.Host.Endpoints.DirectLine.Access;
using SecondOpinion.Bot.Protocol.DirectLine;
using SecondOpinion.Bot.Protocol.DirectLine.Conversations;
using SecondOpinion.Bot.Protocol.DirectLine.Tokens;

namespace SecondOpinion.Bot.Host.Endpoints.DirectLine;

/// <summary>Tokens: new ones for holders of the secret (in development also without), renewed ones for holders of a token.</summary>
internal sealed class TokenEndpoints(
    DirectLineAccess access, OriginRules origins, DirectLineTokens tokens, DirectLineConversations conversations, RandomId newId)
{
    public async Task<Refusal?> GenerateAsync(HttpContext context)
    {
        var caller = Callers.IdentifyWithoutSecret(context.Request, access, origins);
        if (!caller.Succeeded)
            return caller.Refusal;
        if (caller.Value.Grant is not null)
            return Refusal.SecretRequired;
        var asked = await TokenParameters.ReadAsync(context.Request);
        if (!asked.Succeeded)
            return asked.Refusal;
        // An id that a token vouches for must be one that cannot be anybody's own choice elsewhere (R-DL-3).
        if (asked.Value.UserId is { Length: > 0 } user && !TokenGrant.IsVouchable(user))
            return Refusal.BadArgument;
        var userId = string.IsNullOrEmpty(asked.Value.UserId) ? null : asked.Value.UserId;
        var token = tokens.Issue(tokens.GrantForNewConversation(userId, asked.Value.Origins));
        await AnswerAsync(context, token);
        return null;
    }

    public async Task<Refusal?> RefreshAsync(HttpContext context)
    {
        var caller = Callers.Identify(context.Request, access, origins);
        if (!caller.Succeeded)
            return caller.Refusal;
        var token = await conversations.RefreshAsync(caller.Value, context.RequestAborted);
        if (!token.Succeeded)
            return token.Refusal;
        await AnswerAsync(context, token.Value);
        return null;
    }

    public async Task<Refusal?> SessionIdAsync(HttpContext context)
    {
        await context.Response.WriteAsJsonAsync(new SessionAnswer(newId()), DirectLineJson.Default.SessionAnswer, cancellationToken: context.RequestAborted);
        return null;
    }

    private static Task AnswerAsync(HttpContext context, IssuedToken token) => context.Response.WriteAsJsonAsync(
        new ConversationResource(token.ConversationId, token.Value, token.ExpiresIn),
        DirectLineJson.Default.ConversationResource,
        cancellationToken: context.RequestAborted);
}
