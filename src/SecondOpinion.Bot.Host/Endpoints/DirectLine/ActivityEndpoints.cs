using SecondOpinion.Bot.Host.Endpoints.DirectLine.Access;
using SecondOpinion.Bot.Protocol.DirectLine;
using SecondOpinion.Bot.Protocol.DirectLine.Conversations;
using SecondOpinion.Bot.Protocol.Schema;

namespace SecondOpinion.Bot.Host.Endpoints.DirectLine;

/// <summary>What people send, and what was said.</summary>
internal sealed class ActivityEndpoints(
    DirectLineAccess access, OriginRules origins, DirectLineConversations conversations, DirectLinePosts posts, DirectLineOptions options)
{
    public async Task<Refusal?> HistoryAsync(HttpContext context)
    {
        var caller = Callers.Identify(context.Request, access, origins);
        if (!caller.Succeeded)
            return caller.Refusal;
        var watermark = context.Request.Query["watermark"];
        if (watermark.Count > 1)
            return Refusal.BadArgument;
        var history = await conversations.HistoryAsync(caller.Value, ConversationEndpoints.ConversationOf(context), watermark, context.RequestAborted);
        if (!history.Succeeded)
            return history.Refusal;
        await context.Response.WriteAsJsonAsync(history.Value, ProtocolJson.Plain.ActivitySet, cancellationToken: context.RequestAborted);
        return null;
    }

    public async Task<Refusal?> PostAsync(HttpContext context)
    {
        var caller = Callers.Identify(context.Request, access, origins);
        if (!caller.Succeeded)
            return caller.Refusal;
        var conversationId = ConversationEndpoints.ConversationOf(context);
        if (caller.Value.RefusalFor(conversationId) is { } notTheirs)
            return notTheirs;
        var (activity, refusal) = await JsonBody.ReadAsync(context.Request, ProtocolJson.Default.Activity, options.MaxActivityCharacters);
        if (activity is null)
            return refusal ?? Refusal.BadSyntax;
        var posted = await posts.PostAsync(caller.Value, conversationId, activity);
        if (!posted.Succeeded)
            return posted.Refusal;
        await context.Response.WriteAsJsonAsync(posted.Value, ProtocolJson.Plain.ResourceResponse, cancellationToken: context.RequestAborted);
        return null;
    }
}
