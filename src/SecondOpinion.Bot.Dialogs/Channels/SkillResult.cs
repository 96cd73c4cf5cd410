using System.Text.Json;
using SecondOpinion.Bot.Dialogs.Intake;
using SecondOpinion.Bot.Protocol.Connector;
using SecondOpinion.Bot.Protocol.Schema;
using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Dialogs.Channels;

/// <summary>When another bot called this one as its skill, the brief ends the call: the person reads it in the chat, the caller gets it as the value.</summary>
public sealed class SkillResult : IMiddleware
{
    private const string CompletedSuccessfully = "completedSuccessfully";

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        await next(cancellationToken);
        if (SkillCall.Is(turnContext.Activity) && turnContext.TurnState.Get<BriefView>() is { } brief)
        {
            await turnContext.SendActivityAsync(
                new Activity
                {
                    Type = ActivityTypes.EndOfConversation,
                    Code = CompletedSuccessfully,
                    Value = JsonSerializer.SerializeToElement(brief, JsonSerializerOptions.Web),
                },
                cancellationToken);
        }
    }
}
