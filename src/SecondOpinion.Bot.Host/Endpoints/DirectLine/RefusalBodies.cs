using SecondOpinion.Bot.Protocol.DirectLine;
using SecondOpinion.Bot.Protocol.Schema;

namespace SecondOpinion.Bot.Host.Endpoints.DirectLine;

/// <summary>The one status, code and sentence of every refusal, for developers. 403 is rare: it ends a person's Web Chat for good.</summary>
internal static class RefusalBodies
{
    public static Task WriteAsync(HttpContext context, Refusal refusal)
    {
        var (status, code, message) = Of(refusal);
        context.Response.StatusCode = status;
        if (status == StatusCodes.Status401Unauthorized)
            context.Response.Headers.WWWAuthenticate = "Bearer";
        return context.Response.WriteAsJsonAsync(ErrorResponse.Of(code, message), ProtocolJson.Default.ErrorResponse, cancellationToken: context.RequestAborted);
    }

    public static (int Status, string Code, string Message) Of(Refusal refusal) => refusal switch
    {
        Refusal.Unauthorized => (401, "Unauthorized", "A Direct Line secret or token is required."),
        Refusal.TokenExpired => (401, "TokenExpired", "The token has expired. Refresh it or ask for a new one."),
        Refusal.OtherConversation => (403, "Forbidden", "The token is for another conversation."),
        Refusal.OriginNotAllowed => (403, "OriginNotAllowed", "This page is not among the trusted origins."),
        Refusal.SecretRequired => (403, "SecretRequired", "Only the Direct Line secret may do this."),
        Refusal.ConversationNotFound => (404, "ConversationNotFound", "There is no such conversation."),
        Refusal.ConversationEnded => (404, "ConversationEnded", "The conversation has ended. Its activities can still be read."),
        Refusal.NotFound => (404, "NotFound", "There is nothing at this address."),
        Refusal.MethodNotAllowed => (405, "MethodNotAllowed", "This address does not take this method."),
        Refusal.UnsupportedMediaType => (415, "UnsupportedMediaType", "The body must be application/json in UTF-8."),
        Refusal.BadSyntax => (400, "BadSyntax", "The body is not well-formed: JSON in UTF-8, at most 32 levels deep, no name twice in an object."),
        Refusal.BadArgument => (400, "BadArgument", "A value in the request is not valid."),
        Refusal.MissingProperty => (400, "MissingProperty", "A required field is missing: type; from.id unless the token has a user; name for an event."),
        Refusal.ActivityTypeNotAllowed => (400, "ActivityTypeNotAllowed", "Clients cannot send this kind of activity."),
        Refusal.TooLarge => (413, "MessageSizeTooBig", "The request is larger than this service takes."),
        Refusal.UploadsDisabled => (400, "UploadsDisabled", "This service does not take files."),
        Refusal.TooManyStreams => (429, "TooManyStreams", "Too many streams are open on this conversation."),
        Refusal.StreamUrlExpired => (401, "StreamUrlExpired", "The stream address was used or has expired. Reconnect for a new one."),
        Refusal.ServiceUnavailable => (503, "ServiceUnavailable", "The service cannot store anything now. Try again."),
        Refusal.InternalServerError => (500, "InternalServerError", "The service failed."),
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal, message: null),
    };
}
