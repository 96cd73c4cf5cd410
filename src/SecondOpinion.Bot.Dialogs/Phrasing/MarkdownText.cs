using System.Text;

namespace SecondOpinion.Bot.Dialogs.Phrasing;

/// <summary>Makes a person's words safe to stand inside a Markdown message: they show as typed, and never as a link, an image or a heading.</summary>
public static class MarkdownText
{
    private const string Active = @"\`*_{}[]()<>#+-=!|~&:@";

    public static string Escape(string words)
    {
        var safe = new StringBuilder(words.Length);
        foreach (var letter in words)
        {
            if (char.IsControl(letter))
                safe.Append(' ');
            else if (Active.Contains(letter))
                safe.Append('\\').Append(letter);
            else
                safe.Append(letter);
        }

        return safe.ToString();
    }
}
