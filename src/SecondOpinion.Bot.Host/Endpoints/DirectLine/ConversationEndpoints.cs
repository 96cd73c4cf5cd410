using SecondOpinion.Bot.Host.Endpoints.DirectLine.Access;
using SecondOpinion.Bot.Protocol.DirectLine;
using SecondOpinion.Bot.Protocol.DirectLine.Conversations;

namespace SecondOpinion.Bot.Host.Endpoints.DirectLine;

/// <summary>Starting a conversation, and coming back to it.</summary>
internal sealed class ConversationEndpoints(DirectLineAccess access, OriginRules origins, DirectLineConversations conversations)
{
    public async Task<Refusal?> StartAsync(HttpContext context)
    {
        var caller = Callers.IdentifyWithoutSecret(context.Request, access, origins);
        if (!caller.Succeeded)
            return caller.Refusal;
        var asked = await TokenParameters.ReadAsync(context.Request);
        if (!asked.Succeeded)
            return asked.Refusal;
        var opened = await conversations.StartAsync(caller.Value, asked.Value, context.RequestAborted);
        return await AnswerAsync(context, opened);
    }

    public async Task<Refusal?> ReconnectAsync(HttpContext context)
    {
        var caller = Callers.Identify(context.Request, access, origins);
        if (!caller.Succeeded)
            return caller.Refusal;
        var watermark = context.Request.Query["watermark"];
        if (watermark.Count > 1)
            return Refusal.BadArgument;
        var opened = await conversations.ReconnectAsync(caller.Value, ConversationOf(context), watermark, context.RequestAborted);
        return await AnswerAsync(context, opened);
    }

    public static string ConversationOf(HttpContext context) => (string)context.Request.RouteValues["conversationId"]!;

    private static async Task<Refusal?> AnswerAsync(HttpContext context, Outcome<ConversationOpened> opened)
    {
        if (!opened.Succeeded)
            return opened.Refusal;
        var (token, ticket, isNew) = opened.Value;
        context.Response.StatusCode = isNew ? StatusCodes.Status201Created : StatusCodes.Status200OK;
        await context.Response.WriteAsJsonAsync(
            new ConversationResource(token.ConversationId, token.Value, token.ExpiresIn, StreamUrl(context.Request, token.ConversationId, ticket)),
            DirectLineJson.Default.ConversationResource,
            cancellationToken: context.RequestAborted);
        return null;
    }

    // http becomes ws, https becomes wss.
    private static string StreamUrl(HttpRequest request, string conversationId, string ticket) =>
        $"ws{request.PublicAddress()["http".Length..]}{request.PathBase}{DirectLineEndpoints.Base}/conversations/{Uri.EscapeDataString(conversationId)}/stream?t={ticket}";
}
