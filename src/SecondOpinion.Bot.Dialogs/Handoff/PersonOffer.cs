using System.Text.Json;
using SecondOpinion.Bot.Dialogs.Intake;
using SecondOpinion.Bot.Dialogs.Phrasing;
using SecondOpinion.Bot.Domain.Language;
using SecondOpinion.Bot.Protocol.Schema;
using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Dialogs.Handoff;

/// <summary>
/// The bot's own offer of a person, each once: after an emergency takeover, and with a brief that has red flags. It stands inside the message that is
/// said anyway, with a button: a message of its own would take the buttons of the question away. (A refusal of the guide offers a person every time.)
/// </summary>
public sealed class PersonOffer(PhraseBook phrases, Tickets tickets)
{
    private readonly WordTable<bool> _person = new WordTable<bool>().Add(phrases, HandoffPhrases.PersonWords, true).Add(phrases, HandoffPhrases.PersonChoice, true);

    /// <summary>Section of the brief that holds the red flags.</summary>
    private const string Flags = "flags";

    /// <summary>Before what is said now that the emergency is over.</summary>
    public async Task AfterEmergencyAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        // What was asked before the emergency is not the last question any more, and neither is this offer: the question that waits stands below it.
        (await tickets.StateAsync(context, cancellationToken)).Asked = PersonQuestion.None;
        await OfferAsync(context, HandoffPhrases.OfferAfterEmergency, said => said[0], (offer, text) => $"{offer}\n\n{text}", cancellationToken);
    }

    /// <summary>At the end of a brief that this turn has shown, when it has red flags.</summary>
    public Task WithBriefAsync(ITurnContext context, CancellationToken cancellationToken) =>
        context.TurnState.Get<BriefView>()?.Sections.Any(section => section.Name == Flags && section.Lines.Count > 0) == true
            ? OfferAsync(context, HandoffPhrases.OfferAfterFlags, said => said[^1], (offer, text) => $"{text}\n\n{offer}", cancellationToken, isLast: true)
            : Task.CompletedTask;

    /// <summary>After a turn: when its last message offers a person before anything else (a refusal does), a yes is the answer to that.</summary>
    public async Task NoteAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var last = (context as TurnContext)?.Outgoing.LastOrDefault(activity => activity.Type == ActivityTypes.Message);
        if (last?.SuggestedActions?.Actions is [var first, ..] && first.Value is { ValueKind: JsonValueKind.String } value && _person.Has(PlainWords.Of(value.GetString()!)))
            (await tickets.StateAsync(context, cancellationToken)).Asked = PersonQuestion.Offer;
    }

    private async Task OfferAsync(
        ITurnContext context, Phrase offer, Func<IReadOnlyList<Activity>, Activity> choose, Func<string, string?, string> join, CancellationToken cancellationToken, bool isLast = false)
    {
        var state = await tickets.StateAsync(context, cancellationToken);
        var said = (context as TurnContext)?.Outgoing.Where(activity => activity.Type == ActivityTypes.Message).ToList() ?? [];
        if (said.Count == 0 || state.Offered.Contains(offer.Name) || await tickets.FindOpenAsync(context, cancellationToken) is not null)
            return;
        state.Offered.Add(offer.Name);
        if (isLast)
            state.Asked = PersonQuestion.Offer;
        var language = TurnLanguage.Of(context);
        var message = choose(said);
        message.Text = join(phrases.Say(language, offer), message.Text);
        var button = phrases.Say(language, HandoffPhrases.PersonChoice);
        var actions = message.SuggestedActions?.Actions ?? [];
        if (actions.All(action => action.Title != button))
            message.SuggestedActions = new SuggestedActions { Actions = [.. actions, CardAction.ImBack(button)] };
    }
}
