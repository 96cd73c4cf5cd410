using SecondOpinion.Bot.Domain.Emergency;
using SecondOpinion.Bot.Protocol.Schema;
using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Dialogs.Emergency;

/// <summary>
/// Composes what a person sees when a message is taken over: the number first and alone on its line, then what to say, what to
/// do while waiting, and that we stay. Pure: the same input gives the same activity; the caller gives it its id and recipient.
/// </summary>
public sealed class EmergencyTakeover(EmergencyPhrases phrases, EmergencyNumbers numbers)
{
    /// <param name="country">Where the one in trouble is; null when not known: Korea's numbers, with the others one tap away.</param>
    /// <param name="repeated">The screenful was shown a moment ago: the number again, in few words.</param>
    public Activity Compose(Triage triage, string? country, bool repeated = false)
    {
        var contacts = numbers.For(country);
        var text = triage.Kind == TriageKind.Crisis
            ? new CrisisText(phrases, triage.Language).Of(contacts, repeated)
            : new MedicalText(phrases, triage.Language).Of(contacts, numbers.For(EmergencyNumbers.Korea), repeated);
        var reply = MessageFactory.SuggestedActions(Buttons(triage, contacts), text, inputHint: InputHints.AcceptingInput);
        reply.Importance = ActivityImportance.High;
        reply.TextFormat = "markdown";
        reply.Locale = triage.Language;
        return reply;
    }

    /// <summary>The line that stands on top of an ordinary answer when something should be seen soon.</summary>
    public string AmberLine(string language, string? country) => phrases.Text(language, "amber", ("number", numbers.For(country).Emergency));

    /// <summary>Asks in which country the person is, after "not in Korea"; Korea's number stands beside the question.</summary>
    public string WhereAreYou(string language) => phrases.Text(language, "where-are-you", ("number", numbers.For(EmergencyNumbers.Korea).Emergency));

    /// <summary>For a country that the table does not have.</summary>
    public string UnknownCountry(string language) => phrases.Text(language, "unknown-country", ("mobile", numbers.For("GB").Also[0]));

    /// <summary>Whether a message is one of the buttons of a takeover, in whatever language it was shown; null when it is not.</summary>
    public EmergencyReply? Read(string text)
    {
        foreach (var language in phrases.Languages)
        {
            foreach (var (name, reply) in ButtonNames)
            {
                if (string.Equals(text.Trim(), phrases.Text(language, name), StringComparison.OrdinalIgnoreCase))
                {
                    return reply;
                }
            }
        }

        return null;
    }

    private static readonly (string Name, EmergencyReply Reply)[] ButtonNames =
        [("button-go-on", EmergencyReply.GoOn), ("button-elsewhere", EmergencyReply.Elsewhere), ("button-korea", EmergencyReply.InKorea)];

    /// <summary>The line that stands on top of an answer about emergency services.</summary>
    public string InfoLine(string language) => phrases.Text(language, "korea-number", ("number", numbers.For(EmergencyNumbers.Korea).Emergency));

    private List<CardAction> Buttons(Triage triage, EmergencyContacts contacts)
    {
        var language = triage.Language;
        List<CardAction> buttons = [Call(phrases.Text(language, "button-call", ("number", contacts.Emergency)), contacts.Emergency)];
        if (triage.Kind == TriageKind.Crisis && contacts.CrisisLine is { } line)
        {
            buttons.Add(Call(phrases.Text(language, "button-crisis", ("line", line)), line));
        }

        var elsewhere = contacts.Country == EmergencyNumbers.Korea ? "button-elsewhere" : "button-korea";
        buttons.Add(CardAction.ImBack(phrases.Text(language, elsewhere)));
        buttons.Add(CardAction.ImBack(phrases.Text(language, "button-go-on")));
        return buttons;
    }

    private static CardAction Call(string title, string number) =>
        new(ActionTypes.OpenUrl, title, "tel:" + number.Replace(" ", "", StringComparison.Ordinal));
}
