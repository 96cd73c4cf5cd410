using SecondOpinion.Bot.Dialogs.Intake;
using SecondOpinion.Bot.Dialogs.Phrasing;
using SecondOpinion.Bot.Protocol.Schema;
using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Dialogs.Handoff;

/// <summary>
/// The bot's own offer of a person, each once: after an emergency takeover, and with a brief that has red flags. It stands inside the message that is
/// said anyway, with a button: a message of its own would take the buttons of the question away. (A refusal of the guide offers a person every time.)
/// </summary>
public sealed class PersonOffer(PhraseBook phrases, Tickets tickets)
{
    /// <summary>Section of the brief that holds the red flags.</summary>
    private const string Flags = "flags";

    /// <summary>Before what is said now that the emergency is over.</summary>
    public Task AfterEmergencyAsync(ITurnContext context, CancellationToken cancellationToken) =>
        OfferAsync(context, HandoffPhrases.OfferAfterEmergency, said => said[0], (offer, text) => $"{offer}\n\n{text}", cancellationToken);

    /// <summary>At the end of a brief that this turn has shown, when it has red flags.</summary>
    public Task WithBriefAsync(ITurnContext context, CancellationToken cancellationToken) =>
        context.TurnState.Get<BriefView>()?.Sections.Any(section => section.Name == Flags && section.Lines.Count > 0) == true
            ? OfferAsync(context, HandoffPhrases.OfferAfterFlags, said => said[^1], (offer, text) => $"{text}\n\n{offer}", cancellationToken)
            : Task.CompletedTask;

    private async Task OfferAsync(
        ITurnContext context, Phrase offer, Func<IReadOnlyList<Activity>, Activity> choose, Func<string, string?, string> join, CancellationToken cancellationToken)
    {
        var state = await tickets.StateAsync(context, cancellationToken);
        var said = (context as TurnContext)?.Outgoing.Where(activity => activity.Type == ActivityTypes.Message).ToList() ?? [];
        if (said.Count == 0 || state.Offered.Contains(offer.Name) || await tickets.FindOpenAsync(context, cancellationToken) is not null)
            return;
        state.Offered.Add(offer.Name);
        var language = TurnLanguage.Of(context);
        var message = choose(said);
        message.Text = join(phrases.Say(language, offer), message.Text);
        var button = phrases.Say(language, HandoffPhrases.PersonChoice);
        var actions = message.SuggestedActions?.Actions ?? [];
        if (actions.All(action => action.Title != button))
            message.SuggestedActions = new SuggestedActions { Actions = [.. actions, CardAction.ImBack(button)] };
    }
}
