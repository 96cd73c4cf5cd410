using SecondOpinion.Bot.Host.Endpoints.DirectLine;
using SecondOpinion.Bot.Protocol.Connector;
using SecondOpinion.Bot.Protocol.DirectLine;
using SecondOpinion.Bot.Protocol.Schema;

namespace SecondOpinion.Bot.Host.Endpoints.Connector;

/// <summary>What a call to <c>/api/messages</c> is answered with: the one status, code and sentence of every refusal, and the replies of those who wait for them.</summary>
internal static class ConnectorBodies
{
    public static Task WriteAsync(HttpContext context, ConnectorAnswer answer)
    {
        switch (answer)
        {
            case ConnectorAnswer.Refused { Refusal: var refusal }:
                return RefuseAsync(context, refusal);
            case ConnectorAnswer.Replies { Activities: var replies }:
                return context.Response.WriteAsJsonAsync(new Transcript(replies), ProtocolJson.Plain.Transcript, cancellationToken: context.RequestAborted);
            case ConnectorAnswer.Invoked { Status: var status }:
                context.Response.StatusCode = status;
                return Task.CompletedTask;
            default:
                context.Response.StatusCode = answer is ConnectorAnswer.Accepted ? StatusCodes.Status202Accepted : StatusCodes.Status200OK;
                return Task.CompletedTask;
        }
    }

    public static Task RefuseAsync(HttpContext context, ConnectorRefusal refusal)
    {
        var (status, code, message) = Of(refusal);
        context.Response.StatusCode = status;
        if (status == StatusCodes.Status401Unauthorized)
            context.Response.Headers.WWWAuthenticate = "Bearer";
        if (status == StatusCodes.Status503ServiceUnavailable)
            context.Response.Headers.RetryAfter = "5";
        return context.Response.WriteAsJsonAsync(ErrorResponse.Of(code, message), ProtocolJson.Default.ErrorResponse, cancellationToken: context.RequestAborted);
    }

    /// <summary>A body that cannot be read is refused in the same words on every channel.</summary>
    public static Task RefuseAsync(HttpContext context, Refusal refusal) => RefusalBodies.WriteAsync(context, refusal);

    internal static (int Status, string Code, string Message) Of(ConnectorRefusal refusal) => refusal switch
    {
        ConnectorRefusal.Unauthorized => (401, "Unauthorized", "A valid Bot Connector token is required."),
        ConnectorRefusal.WrongAudience => (403, "WrongAudience", "The token is for another bot."),
        ConnectorRefusal.WrongServiceUrl => (403, "WrongServiceUrl", "The token names another service address than the activity."),
        ConnectorRefusal.NotEndorsed => (403, "NotEndorsed", "The key is not endorsed for the channel of the activity."),
        ConnectorRefusal.CallerNotAllowed => (403, "CallerNotAllowed", "This bot is not among the allowed callers."),
        ConnectorRefusal.ServiceNotAllowed => (403, "ServiceNotAllowed", "Replies to this service address are not allowed."),
        ConnectorRefusal.NotThisMachine => (403, "DevelopmentOnly", "Without an application id only this machine may call."),
        ConnectorRefusal.MissingProperty => (400, "MissingProperty", "A required field is missing: type, channelId, conversation.id, serviceUrl; from.id for a message; name for an event or invoke."),
        ConnectorRefusal.BadArgument => (400, "BadArgument", "A value in the request is not valid."),
        ConnectorRefusal.KeysUnavailable => (503, "KeysUnavailable", "The keys to check the token with cannot be had now. Try again."),
        ConnectorRefusal.StoreUnavailable => (503, "ServiceUnavailable", "The service cannot store anything now. Try again."),
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal, message: null),
    };
}
