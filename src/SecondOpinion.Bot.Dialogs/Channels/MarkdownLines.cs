using System.Text;

namespace SecondOpinion.Bot.Dialogs.Channels;

/// <summary>The bot's Markdown for channels that know less of it, or none. One pass over the text.</summary>
public static class MarkdownLines
{
    /// <summary>Headings as bold lines: Teams shows no headings.</summary>
    public static string WithoutHeadings(string text) => string.Join('\n', text.Split('\n').Select(line =>
    {
        var level = line.Length - line.TrimStart('#').Length;
        return level > 0 && level < line.Length && line[level] == ' ' ? $"**{line[(level + 1)..]}**" : line;
    }));

    /// <summary>The words alone; a link as its words and its address, a citation's marker as it is.</summary>
    public static string Plain(string text) => string.Join('\n', text.Split('\n').Select(PlainLine));

    private static string PlainLine(string line)
    {
        var start = 0;
        while (start < line.Length && line[start] is '#' or '>')
            start++;
        // "#1" and ">5" are words.
        if (start > 0 && (start == line.Length || line[start] != ' '))
            start = 0;
        var isItem = line.StartsWith("* ", StringComparison.Ordinal);
        var plain = new StringBuilder(isItem ? "- " : "", line.Length);
        for (var at = isItem ? 2 : start > 0 ? start + 1 : 0; at < line.Length; at++)
        {
            if (line[at] == '\\' && at + 1 < line.Length && char.IsPunctuation(line[at + 1]) | char.IsSymbol(line[at + 1]))
                plain.Append(line[++at]);
            else if (line[at] == '[' && Link(line, at) is var (words, address, end))
            {
                plain.Append(PlainLine(words)).Append(words == address ? "" : ": " + address);
                at = end;
            }
            else if (line[at] != '*')
                plain.Append(line[at]);
        }

        return plain.ToString();
    }

    // Brackets inside the words of a link are escaped or not there.
    private static (string Words, string Address, int End)? Link(string line, int open)
    {
        var close = line.IndexOf(']', open);
        if (close < 0 || close + 1 >= line.Length || line[close + 1] != '(' || line.IndexOf(')', close) is not (> 0 and var end))
            return null;
        return (line[(open + 1)..close], line[(close + 2)..end], end);
    }
}
