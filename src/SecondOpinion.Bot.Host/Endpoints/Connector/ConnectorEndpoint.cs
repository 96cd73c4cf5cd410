using SecondOpinion.Bot.Host.Endpoints.DirectLine;
using SecondOpinion.Bot.Protocol.Connector;
using SecondOpinion.Bot.Protocol.Connector.Access;
using SecondOpinion.Bot.Protocol.DirectLine;
using SecondOpinion.Bot.Protocol.Schema;
using SecondOpinion.Bot.Protocol.State;

namespace SecondOpinion.Bot.Host.Endpoints.Connector;

/// <summary>POST /api/messages: what channels of Azure Bot Service, the Emulator and calling bots send.</summary>
internal sealed partial class ConnectorEndpoint(ConnectorAccess access, ConnectorInbox inbox, ConnectorOptions options, ILogger<ConnectorEndpoint> logger)
{
    public async Task PostAsync(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        try
        {
            await AnswerAsync(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody is there to read an answer.
        }
        catch (BadHttpRequestException fault)
        {
            await ConnectorBodies.RefuseAsync(context, fault.StatusCode == StatusCodes.Status413PayloadTooLarge ? Refusal.TooLarge : Refusal.BadSyntax);
        }
        catch (Exception failure) when (!context.Response.HasStarted)
        {
            LogFailed(failure.GetType().Name);
            await ConnectorBodies.RefuseAsync(context, failure is StoreUnavailableException ? Refusal.ServiceUnavailable : Refusal.InternalServerError);
        }
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var authorization = context.Request.Headers.Authorization is [var only] ? only : null;
        var isThisMachine = Callers.IsThisMachine(context);
        if (access.RefusalBeforeBody(authorization, isThisMachine) is { } early)
        {
            await ConnectorBodies.RefuseAsync(context, early);
            return;
        }

        var (activity, fault) = await JsonBody.ReadAsync(context.Request, ProtocolJson.Default.Activity, options.MaxActivityCharacters);
        if (activity is null)
        {
            await ConnectorBodies.RefuseAsync(context, fault ?? Refusal.BadSyntax);
            return;
        }

        var (caller, refusal) = await access.IdentifyAsync(authorization, isThisMachine, activity, context.RequestAborted);
        if (caller is null)
        {
            LogRefused(refusal);
            await ConnectorBodies.RefuseAsync(context, refusal);
            return;
        }

        await ConnectorBodies.WriteAsync(context, await inbox.AcceptAsync(caller, activity));
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A call to /api/messages was refused: {Refusal}")]
    private partial void LogRefused(ConnectorRefusal refusal);

    [LoggerMessage(Level = LogLevel.Error, Message = "A call to /api/messages failed: {Failure}")]
    private partial void LogFailed(string failure);
}
