using SecondOpinion.Bot.Domain.Emergency;

namespace SecondOpinion.Bot.Dialogs.Emergency;

/// <summary>The words of a medical takeover in one language.</summary>
internal sealed class MedicalText(EmergencyPhrases phrases, string language)
{
    public string Of(EmergencyContacts here, EmergencyContacts korea, bool repeated)
    {
        var inKorea = here.Country == korea.Country;
        List<string> lines = [$"# {here.Emergency}", Say(repeated ? "again" : "call-now", here)];
        if (!repeated)
        {
            lines.AddRange(here.Also.Count == 0 ? [] : [phrases.Text(language, "also", ("numbers", string.Join(", ", here.Also)))]);
            lines.Add(inKorea
                ? $"{Say("say-this", here)}\n\n> {phrases.Text("ko", "show-sentence")}"
                : Say("show-sentence-abroad", here));
            lines.AddRange(inKorea ? [Say("interpreter", here)] : []);
            lines.Add(Say("while-waiting", here));
        }

        lines.AddRange(inKorea ? [] : [phrases.Text(language, "korea-number", ("number", korea.Emergency))]);
        lines.Add(Say("stay", here));
        return string.Join("\n\n", lines);
    }

    private string Say(string name, EmergencyContacts here) => phrases.Text(language, name, ("number", here.Emergency));
}
