using SecondOpinion.Bot.Dialogs.Phrasing;
using SecondOpinion.Bot.Dialogs.Privacy;
using SecondOpinion.Bot.Protocol.Schema;

namespace SecondOpinion.Bot.Dialogs.Routing;

/// <summary>
/// Greets whoever joins: what this is, that it is a machine, what is kept, the emergency number. One screen, once. Activities that are
/// not messages end here.
/// </summary>
internal sealed class GreetingStage(PhraseBook phrases, ConsentRegister consent) : ITurnStage
{
    public async Task<bool> TryHandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        var activity = turn.Context.Activity;
        if (activity.Type == ActivityTypes.ConversationUpdate
            && activity.MembersAdded is { Count: > 0 } added
            && await consent.TryOpenAsync(turn.Context, cancellationToken))
            await GreetAsync(turn, cancellationToken);
        return activity.Type != ActivityTypes.Message;
    }

    public Task GreetAsync(Turn turn, CancellationToken cancellationToken) => turn.SayAsync(
        phrases.Say(turn.Language, RoutingPhrases.Greeting),
        [
            phrases.Say(turn.Language, RoutingPhrases.Agree),
            phrases.Say(turn.Language, RoutingPhrases.AskFirst),
            phrases.Say(turn.Language, RoutingPhrases.GreetingPerson),
        ],
        cancellationToken);
}
