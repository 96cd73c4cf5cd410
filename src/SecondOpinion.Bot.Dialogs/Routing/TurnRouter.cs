using SecondOpinion.Bot.Dialogs.Handoff;
using SecondOpinion.Bot.Dialogs.Languages;
using SecondOpinion.Bot.Dialogs.Privacy;
using SecondOpinion.Bot.Protocol.Dialogs;
using SecondOpinion.Bot.Protocol.Schema;
using SecondOpinion.Bot.Protocol.State;
using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Dialogs.Routing;

/// <summary>The bot: takes a turn through the stages, in the one order that is stated here and nowhere else.</summary>
internal sealed class TurnRouter(
    IReadOnlyList<ITurnStage> stages,
    GreetingStage greeting,
    ConsentRegister consent,
    DialogSet dialogs,
    IStatePropertyAccessor<ConversationMemory> memories,
    PlaceMemory places,
    Relay relay,
    PersonOffer offer,
    ConversationLanguage languages) : IBot
{
    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        var memory = await memories.GetAsync(turnContext, () => new ConversationMemory(), cancellationToken);
        await languages.BeginTurnAsync(turnContext, cancellationToken);

        var turn = new Turn(turnContext, await dialogs.CreateContextAsync(turnContext, cancellationToken), memory);
        foreach (var stage in stages)
            if (await stage.TryHandleAsync(turn, cancellationToken))
                break;
        if (activity.Type != ActivityTypes.Message)
            return;
        await places.KeepAsync(turnContext, cancellationToken);
        await relay.NoteAsync(turnContext, cancellationToken);
        await offer.WithBriefAsync(turnContext, cancellationToken);
        await offer.NoteAsync(turnContext, cancellationToken);

        // A channel that never said who joined: the first message is answered first, then the greeting follows.
        if (turnContext.TurnState.Get<Takeover>() is null && await consent.TryOpenAsync(turnContext, cancellationToken))
            await greeting.GreetAsync(turn, cancellationToken);
        languages.EndTurn(turnContext);
    }
}
