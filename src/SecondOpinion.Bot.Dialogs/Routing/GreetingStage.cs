using SecondOpinion.Bot.Dialogs.Languages;
using SecondOpinion.Bot.Dialogs.Phrasing;
using SecondOpinion.Bot.Dialogs.Privacy;
using SecondOpinion.Bot.Protocol.Schema;
using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Dialogs.Routing;

/// <summary>
/// Greets whoever joins: what this is, that it is a machine, what is kept, the emergency number. One screen, once. Activities that are
/// not messages end here.
/// </summary>
internal sealed class GreetingStage(PhraseBook phrases, ConsentRegister consent, ConversationLanguage languages) : ITurnStage
{
    public async Task<bool> TryHandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        var activity = turn.Context.Activity;
        if (IsJoin(activity)
            && await consent.TryOpenAsync(turn.Context, cancellationToken))
            await GreetAsync(turn, cancellationToken);
        return activity.Type != ActivityTypes.Message;
    }

    // Some channels say that the bot was installed, some that somebody came in, Teams says both.
    private static bool IsJoin(Activity activity) => activity.Type switch
    {
        ActivityTypes.ConversationUpdate => activity.MembersAdded is { Count: > 0 },
        ActivityTypes.InstallationUpdate => activity.Action?.StartsWith("add", StringComparison.OrdinalIgnoreCase) == true,
        _ => false,
    };

    public async Task GreetAsync(Turn turn, CancellationToken cancellationToken)
    {
        var said = MessageFactory.SuggestedActions(
            [
                phrases.Say(turn.Language, RoutingPhrases.Agree),
                phrases.Say(turn.Language, RoutingPhrases.AskFirst),
                phrases.Say(turn.Language, RoutingPhrases.GreetingPerson),
            ],
            phrases.Say(turn.Language, RoutingPhrases.Greeting));
        await turn.Context.SendActivityAsync(await languages.WithNoticeAsync(turn.Context, said, cancellationToken), cancellationToken);
    }
}
