using SecondOpinion.Bot.Domain.Emergency;

namespace SecondOpinion.Bot.Dialogs.Emergency;

/// <summary>The words for someone who may harm themselves, in one language: both numbers first, then kindness and safety.</summary>
internal sealed class CrisisText(EmergencyPhrases phrases, string language)
{
    public string Of(EmergencyContacts here, bool repeated)
    {
        var line = here.CrisisLine;
        List<string> lines = [line is null ? $"# {here.Emergency}" : $"# {here.Emergency} · {line}"];
        if (repeated)
        {
            lines.Add(Say("crisis-again", here));
            lines.AddRange(line is null ? [] : [phrases.Text(language, "crisis-line", ("line", line))]);
        }
        else
        {
            lines.Add(Say("crisis-open", here));
            lines.AddRange(line is null ? [] : [phrases.Text(language, "crisis-line", ("line", line))]);
            lines.Add(Say("crisis-call", here));
            lines.Add(Say("crisis-safe", here));
        }

        lines.Add(Say("crisis-stay", here));
        return string.Join("\n\n", lines);
    }

    private string Say(string name, EmergencyContacts here) => phrases.Text(language, name, ("number", here.Emergency));
}
