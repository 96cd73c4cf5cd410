using SecondOpinion.Bot.Dialogs.Phrasing;
using SecondOpinion.Bot.Dialogs.Routing;
using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Host.Composition;

/// <summary>A turn that threw: one plain apology for the person, one line for the log that holds nothing a person wrote.</summary>
internal sealed partial class TurnFailure(PhraseBook phrases, ILogger<TurnFailure> logger)
{
    public async Task ApologiseAsync(ITurnContext context, Exception exception)
    {
        Failed(logger, context.Activity.Id ?? "", Where(exception));
        await context.SendActivityAsync(MessageFactory.Text(phrases.Say(TurnLanguage.Of(context), RoutingPhrases.Failed)));
    }

    public void Report(Exception exception) => Fault(logger, Where(exception));

    // The message of an exception may repeat what somebody wrote; its type and place never do.
    private static string Where(Exception exception) => $"{exception.GetType().Name} {exception.StackTrace?.Split('\n').FirstOrDefault()?.Trim()}";

    [LoggerMessage(Level = LogLevel.Error, Message = "Turn {ActivityId} failed: {Where}")]
    private static partial void Failed(ILogger logger, string activityId, string where);

    [LoggerMessage(Level = LogLevel.Error, Message = "A turn could not be carried out: {Where}")]
    private static partial void Fault(ILogger logger, string where);
}
