using SecondOpinion.Bot.Dialogs.Emergency;
using SecondOpinion.Bot.Dialogs.Handoff;
using SecondOpinion.Bot.Dialogs.Intake;
using SecondOpinion.Bot.Dialogs.Languages;
using SecondOpinion.Bot.Dialogs.Privacy;
using SecondOpinion.Bot.Domain.Emergency;
using SecondOpinion.Bot.Protocol.State;

namespace SecondOpinion.Bot.Dialogs.Routing;

/// <summary>What a person presses or answers after a takeover: another country's number, Korea's again, or to go on where they were.</summary>
internal sealed class EmergencyFollowUpStage(
    EmergencyTakeover takeover, EmergencyNumbers numbers, EmergencyScreen screen, PlaceGuess places, Interview interview,
    GreetingStage greeting, ConsentRegister consent, PersonOffer offer, ConversationLanguage languages, IStatePropertyAccessor<EmergencyState> states) : ITurnStage
{
    public async Task<bool> TryHandleAsync(Turn turn, CancellationToken cancellationToken) =>
        await TryShowNumbersAsync(turn, cancellationToken)
        || (takeover.Read(turn.Plain) is (EmergencyReply.GoOn, var language) && await GoOnAsync(turn, language, cancellationToken));

    /// <summary>The part that goes on while a coordinator has the conversation: which number to call where.</summary>
    public async Task<bool> TryShowNumbersAsync(Turn turn, CancellationToken cancellationToken)
    {
        var state = await states.GetAsync(turn.Context, () => new EmergencyState(), cancellationToken);
        var asked = state.AskedPlace;
        state.AskedPlace = false;
        switch (takeover.Read(turn.Plain))
        {
            case (EmergencyReply.Elsewhere, var language):
                state.AskedPlace = true;
                await turn.SayAsync(takeover.WhereAreYou(language), cancellationToken);
                return true;
            case (EmergencyReply.InKorea, _):
                return await ShowAsync(turn, state, EmergencyNumbers.Korea, cancellationToken);
            case (EmergencyReply.GoOn, _):
                return false;
        }

        if (!asked)
            return false;
        if (places.Named(turn.Text) is { } country && numbers.For(country).Country == country)
            return await ShowAsync(turn, state, country, cancellationToken);
        await turn.SayAsync(takeover.UnknownCountry(screen.Screen(turn.Text).Language), cancellationToken);
        return true;
    }

    // Back to where the person was: the question that waits, or the greeting's choice when they have not agreed to anything yet.
    private async Task<bool> GoOnAsync(Turn turn, string language, CancellationToken cancellationToken)
    {
        await languages.HearAsync(turn.Context, language, isLonger: false, cancellationToken);
        if (turn.InDialog)
            await turn.Dialogs.RepromptDialogAsync(cancellationToken);
        else if (await consent.IsGivenAsync(turn.Context, cancellationToken))
            await interview.ContinueAsync(turn.Dialogs, cancellationToken);
        else
            await greeting.GreetAsync(turn, cancellationToken);
        await offer.AfterEmergencyAsync(turn.Context, cancellationToken);
        return true;
    }

    private async Task<bool> ShowAsync(Turn turn, EmergencyState state, string country, CancellationToken cancellationToken)
    {
        state.Country = country;
        var shown = takeover.Compose(new Triage(TriageLevel.Red, TriageKind.Medical, null, screen.Screen(turn.Text).Language), country);
        // Only the takeover itself is marked urgent: this one was asked for.
        shown.Importance = null;
        await turn.Context.SendActivityAsync(shown, cancellationToken);
        return true;
    }
}
