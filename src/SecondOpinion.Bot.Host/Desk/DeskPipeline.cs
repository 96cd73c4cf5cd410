using Microsoft.AspNetCore.Antiforgery;
using SecondOpinion.Bot.Host.Desk.SignIn;
using SecondOpinion.Bot.Protocol.Schema;
using SecondOpinion.Bot.Protocol.State;

namespace SecondOpinion.Bot.Host.Desk;

/// <summary>Answers one request of a signed-in coordinator; what it does not do it returns as a refusal.</summary>
internal delegate Task<DeskRefusal?> DeskHandler(HttpContext context, Coordinator coordinator);

/// <summary>What every request of the desk goes through: who asks, that a change comes from our own page, and one error body for every refusal.</summary>
internal sealed partial class DeskPipeline(DeskIdentity identity, IAntiforgery antiforgery, ILogger<DeskPipeline> logger)
{
    public RequestDelegate For(DeskHandler handler) => context => RunAsync(context, async () =>
        await identity.OfAsync(context) is not { } coordinator ? DeskRefusal.NotSignedIn
        : !await IsOurPageAsync(context) ? DeskRefusal.NotFromOurPage
        : await handler(context, coordinator));

    /// <summary>For signing in itself, where nobody is known yet.</summary>
    public RequestDelegate ForAnybody(Func<HttpContext, Task<DeskRefusal?>> handler) => context => RunAsync(context, async () =>
        !await IsOurPageAsync(context) ? DeskRefusal.NotFromOurPage : await handler(context));

    private async Task RunAsync(HttpContext context, Func<Task<DeskRefusal?>> answer)
    {
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (await GuardedAsync(context, answer) is not { } refusal)
            return;
        context.Response.StatusCode = refusal.Status;
        await context.Response.WriteAsJsonAsync(
            ErrorResponse.Of(refusal.Code, refusal.Message), ProtocolJson.Default.ErrorResponse, cancellationToken: context.RequestAborted);
    }

    private async Task<DeskRefusal?> GuardedAsync(HttpContext context, Func<Task<DeskRefusal?>> answer)
    {
        try
        {
            return await answer();
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            return null;
        }
        catch (BadHttpRequestException fault)
        {
            return fault.StatusCode == StatusCodes.Status413PayloadTooLarge ? DeskRefusal.TooLarge : DeskRefusal.BadRequest;
        }
        catch (StoreUnavailableException failure)
        {
            Failed(logger, failure.GetType().Name);
            return DeskRefusal.StoreUnavailable;
        }
        catch (Exception failure) when (!context.Response.HasStarted)
        {
            // The kind alone: a message could carry what somebody wrote.
            Failed(logger, failure.GetType().Name);
            return DeskRefusal.Broken;
        }
    }

    private async Task<bool> IsOurPageAsync(HttpContext context) =>
        HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method) || await antiforgery.IsRequestValidAsync(context);

    [LoggerMessage(Level = LogLevel.Error, Message = "A request of the desk failed: {Kind}")]
    private static partial void Failed(ILogger logger, string kind);
}
