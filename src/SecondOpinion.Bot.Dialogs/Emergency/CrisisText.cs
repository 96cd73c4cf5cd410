using SecondOpinion.Bot.Dialogs.Phrasing;
using SecondOpinion.Bot.Domain.Emergency;

namespace SecondOpinion.Bot.Dialogs.Emergency;

/// <summary>The words for someone who may harm themselves, in one language: both numbers first, then kindness and safety.</summary>
internal sealed class CrisisText(PhraseBook phrases, string language)
{
    public string Of(EmergencyContacts here, bool repeated)
    {
        var line = here.CrisisLine;
        List<string> lines = [line is null ? $"# {here.Emergency}" : $"# {here.Emergency} · {line}"];
        if (repeated)
        {
            lines.Add(phrases.Say(language, EmergencyPhrases.CrisisAgain, here.Emergency));
            lines.AddRange(line is null ? [] : [phrases.Say(language, EmergencyPhrases.CrisisLine, line)]);
        }
        else
        {
            lines.Add(phrases.Say(language, EmergencyPhrases.CrisisOpen));
            lines.AddRange(line is null ? [] : [phrases.Say(language, EmergencyPhrases.CrisisLine, line)]);
            lines.Add(phrases.Say(language, EmergencyPhrases.CrisisCall, here.Emergency));
            lines.Add(phrases.Say(language, EmergencyPhrases.CrisisSafe));
        }

        lines.Add(phrases.Say(language, EmergencyPhrases.CrisisStay));
        return string.Join("\n\n", lines);
    }
}
