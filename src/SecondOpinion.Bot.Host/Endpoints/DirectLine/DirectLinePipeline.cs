using SecondOpinion.Bot.Host.Endpoints.DirectLine.Access;
using SecondOpinion.Bot.Protocol.DirectLine;
using SecondOpinion.Bot.Protocol.State;

namespace SecondOpinion.Bot.Host.Endpoints.DirectLine;

/// <summary>Answers one request; what it does not do it returns as a refusal.</summary>
internal delegate Task<Refusal?> DirectLineHandler(HttpContext context);

/// <summary>What every Direct Line request goes through: cross-origin headers, its method, and an error body for every refusal.</summary>
internal sealed partial class DirectLinePipeline(OriginRules origins, ILogger<DirectLinePipeline> logger)
{
    public RequestDelegate For(IReadOnlyList<(string Method, DirectLineHandler Handler)> handlers)
    {
        var methods = string.Join(", ", handlers.Select(entry => entry.Method).Append(HttpMethods.Options));
        return async context =>
        {
            context.Response.Headers.CacheControl = "no-store";
            CrossOrigin.Answer(context, methods, origins.MayUseCookies(context.Request));
            if (HttpMethods.IsOptions(context.Request.Method))
            {
                context.Response.StatusCode = StatusCodes.Status204NoContent;
                return;
            }
            if (await HandleAsync(context, handlers, methods) is { } refusal)
                await RefusalBodies.WriteAsync(context, refusal);
        };
    }

    private async Task<Refusal?> HandleAsync(HttpContext context, IReadOnlyList<(string Method, DirectLineHandler Handler)> handlers, string methods)
    {
        if (handlers.Count == 0)
            return Refusal.NotFound;
        var handler = handlers.FirstOrDefault(entry => HttpMethods.Equals(entry.Method, context.Request.Method)).Handler;
        if (handler is null)
        {
            context.Response.Headers.Allow = methods;
            return Refusal.MethodNotAllowed;
        }
        try
        {
            return await handler(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody is there to read an answer.
            return null;
        }
        catch (BadHttpRequestException fault)
        {
            return fault.StatusCode == StatusCodes.Status413PayloadTooLarge ? Refusal.TooLarge : Refusal.BadSyntax;
        }
        catch (StoreUnavailableException failure)
        {
            LogStoreUnavailable(failure);
            return Refusal.ServiceUnavailable;
        }
        catch (Exception failure) when (!context.Response.HasStarted)
        {
            LogFailed(failure);
            return Refusal.InternalServerError;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The store was not available to a Direct Line request.")]
    private partial void LogStoreUnavailable(Exception failure);

    [LoggerMessage(Level = LogLevel.Error, Message = "A Direct Line request failed.")]
    private partial void LogFailed(Exception failure);
}
