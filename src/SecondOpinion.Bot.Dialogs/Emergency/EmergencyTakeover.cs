using SecondOpinion.Bot.Dialogs.Phrasing;
using SecondOpinion.Bot.Domain.Emergency;
using SecondOpinion.Bot.Domain.Language;
using SecondOpinion.Bot.Protocol.Schema;
using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Dialogs.Emergency;

/// <summary>
/// Composes what a person sees when a message is taken over: the number first and alone on its line, then what to say, what to
/// do while waiting, and that we stay. Pure: the same input gives the same activity; the caller gives it its id and recipient.
/// </summary>
public sealed class EmergencyTakeover(PhraseBook phrases, EmergencyNumbers numbers)
{
    private static readonly (Phrase Button, EmergencyReply Reply)[] Replies =
    [
        (EmergencyPhrases.ButtonGoOn, EmergencyReply.GoOn),
        (EmergencyPhrases.ButtonElsewhere, EmergencyReply.Elsewhere),
        (EmergencyPhrases.ButtonKorea, EmergencyReply.InKorea),
    ];

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
    public string AmberLine(string language, string? country) => phrases.Say(language, EmergencyPhrases.Amber, numbers.For(country).Emergency);

    /// <summary>Asks in which country the person is, after "not in Korea"; Korea's number stands beside the question.</summary>
    public string WhereAreYou(string language) => phrases.Say(language, EmergencyPhrases.WhereAreYou, numbers.For(EmergencyNumbers.Korea).Emergency);

    /// <summary>For a country that the table does not have.</summary>
    public string UnknownCountry(string language) => phrases.Say(language, EmergencyPhrases.UnknownCountry, numbers.For("GB").Also[0]);

    /// <summary>Which button of a takeover a message is, and in which language it was shown; null when it is none.</summary>
    /// <param name="plain">The message as <see cref="PlainWords"/>.</param>
    public (EmergencyReply Reply, string Language)? Read(string plain)
    {
        foreach (var language in phrases.Languages)
        {
            foreach (var (button, reply) in Replies)
            {
                if (PlainWords.Of(phrases.Say(language, button)) == plain)
                {
                    return (reply, language);
                }
            }
        }

        return null;
    }

    /// <summary>The line that stands on top of an answer about emergency services.</summary>
    public string InfoLine(string language) => phrases.Say(language, EmergencyPhrases.KoreaNumber, numbers.For(EmergencyNumbers.Korea).Emergency);

    private List<CardAction> Buttons(Triage triage, EmergencyContacts contacts)
    {
        var language = triage.Language;
        List<CardAction> buttons = [Call(phrases.Say(language, EmergencyPhrases.ButtonCall, contacts.Emergency), contacts.Emergency)];
        if (triage.Kind == TriageKind.Crisis && contacts.CrisisLine is { } line)
        {
            buttons.Add(Call(phrases.Say(language, EmergencyPhrases.ButtonCrisis, line), line));
        }

        var elsewhere = contacts.Country == EmergencyNumbers.Korea ? EmergencyPhrases.ButtonElsewhere : EmergencyPhrases.ButtonKorea;
        buttons.Add(CardAction.ImBack(phrases.Say(language, elsewhere)));
        buttons.Add(CardAction.ImBack(phrases.Say(language, EmergencyPhrases.ButtonGoOn)));
        return buttons;
    }

    private static CardAction Call(string title, string number) =>
        new(ActionTypes.OpenUrl, title, "tel:" + number.Replace(" ", "", StringComparison.Ordinal));
}
