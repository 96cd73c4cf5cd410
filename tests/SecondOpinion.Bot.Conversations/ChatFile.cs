namespace SecondOpinion.Bot.Conversations;

/// <summary>
/// A conversation as plain text. Lines are "verb: text"; "#" begins a comment; a blank line says nothing. See README.md for the verbs.
/// </summary>
public static class ChatFile
{
    public static IReadOnlyList<ChatLine> Read(string path)
    {
        var lines = new List<ChatLine>();
        var number = 0;
        foreach (var raw in File.ReadLines(path))
        {
            number++;
            var line = raw.Trim();
            if (line.Length == 0 || line[0] == '#')
                continue;
            var colon = line.IndexOf(':');
            lines.Add(colon < 0 ? new ChatLine(number, line, "") : new ChatLine(number, line[..colon].Trim(), line[(colon + 1)..].Trim()));
        }

        return lines;
    }
}
