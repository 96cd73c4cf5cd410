using SecondOpinion.Bot.Protocol.DirectLine;

namespace SecondOpinion.Bot.Host.Endpoints.DirectLine.Access;

/// <summary>Who makes a request, and whether the page it comes from may.</summary>
internal static class Callers
{
    public static Outcome<DirectLineCaller> Identify(HttpRequest request, DirectLineAccess access, OriginRules origins)
    {
        var authorization = request.Headers.Authorization;
        var caller = access.Identify(authorization.Count == 1 ? authorization[0] : null);
        return caller.Succeeded && !origins.MayUse(request, caller.Value.Grant?.Origins ?? []) ? Refusal.OriginNotAllowed : caller;
    }

    /// <summary>As the holder of the secret, in development also without it (never with something else in its place).</summary>
    public static Outcome<DirectLineCaller> IdentifyWithoutSecret(HttpRequest request, DirectLineAccess access, OriginRules origins)
    {
        if (request.Headers.Authorization.Count > 0 || !access.IsDevelopment)
            return Identify(request, access, origins);
        return origins.MayHaveTokenWithoutSecret(request) ? DirectLineCaller.Secret
            : origins.MayUse(request, []) ? Refusal.Unauthorized
            : Refusal.OriginNotAllowed;
    }
}
