using SecondOpinion.Bot.Dialogs.Phrasing;
using SecondOpinion.Bot.Domain.Emergency;

namespace SecondOpinion.Bot.Dialogs.Emergency;

/// <summary>The words of a medical takeover in one language.</summary>
internal sealed class MedicalText(PhraseBook phrases, string language)
{
    public string Of(EmergencyContacts here, EmergencyContacts korea, bool repeated)
    {
        var inKorea = here.Country == korea.Country;
        List<string> lines = [$"# {here.Emergency}", WithNumber(repeated ? EmergencyPhrases.Again : EmergencyPhrases.CallNow, here)];
        if (!repeated)
        {
            lines.AddRange(here.Also.Count == 0 ? [] : [phrases.Say(language, EmergencyPhrases.Also, string.Join(", ", here.Also))]);
            lines.Add(inKorea
                ? $"{phrases.Say(language, EmergencyPhrases.SayThis)}\n\n> {phrases.Say(EmergencyPhrases.Korean, EmergencyPhrases.ShowSentence)}"
                : phrases.Say(language, EmergencyPhrases.ShowSentenceAbroad));
            lines.AddRange(inKorea ? [WithNumber(EmergencyPhrases.Interpreter, here)] : []);
            lines.Add(WithNumber(EmergencyPhrases.WhileWaiting, here));
        }

        lines.AddRange(inKorea ? [] : [WithNumber(EmergencyPhrases.KoreaNumber, korea)]);
        lines.Add(phrases.Say(language, EmergencyPhrases.Stay));
        return string.Join("\n\n", lines);
    }

    private string WithNumber(Phrase phrase, EmergencyContacts contacts) => phrases.Say(language, phrase, contacts.Emergency);
}
