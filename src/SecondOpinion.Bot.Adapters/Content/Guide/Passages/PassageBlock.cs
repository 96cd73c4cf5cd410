namespace SecondOpinion.Bot.Adapters.Content.Guide.Passages;

/// <summary>One "## Heading {#passage-id}" with the attribute lines under it and its text, facts not yet filled in.</summary>
internal sealed record PassageBlock(
    string Path, int Line, string Id, string Heading, IReadOnlyDictionary<string, string> Attributes, string Body, int BodyLine)
{
    private static readonly string[] Known = ["Asked", "Terms", "Source", "Covers", "Table", "Status", "Conflicts"];

    public static PassageBlock Read(string path, int line, string[] lines, FaultList faults)
    {
        var (heading, id) = Heads(lines[0]);
        if (id.Length == 0)
        {
            faults.Add(path, line, "a heading ends with its passage id: ## Heading {#passage-id}");
        }

        var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
        var at = 1;
        while (at < lines.Length && lines[at].Trim().Length == 0)
        {
            at++;
        }

        for (; at < lines.Length && Attribute(lines[at]) is var (name, value) && name.Length > 0; at++)
        {
            if (!attributes.TryAdd(name, value))
            {
                faults.Add(path, line + at, $"'{name}:' stands here a second time");
            }
        }

        return new PassageBlock(path, line, id, heading, attributes, Sentences(lines[at..]), line + at + 1);
    }

    public string? Value(string name) => Attributes.GetValueOrDefault(name);

    public IReadOnlyList<string> List(string name, char separator) =>
        Attributes.TryGetValue(name, out var value) ? value.Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : [];

    private static (string Heading, string Id) Heads(string line)
    {
        var open = line.LastIndexOf("{#", StringComparison.Ordinal);
        var close = line.LastIndexOf('}');
        return open > 0 && close > open ? (line[3..open].Trim(), line[(open + 2)..close].Trim()) : (line[3..].Trim(), "");
    }

    private static (string Name, string Value) Attribute(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var name = colon > 0 ? line[..colon] : "";
        return Known.Contains(name) ? (name, line[(colon + 1)..].Trim()) : ("", "");
    }

    // A line break inside a paragraph is a blank; lists and tables keep their lines.
    private static string Sentences(string[] lines)
    {
        var text = "";
        foreach (var line in lines.Select(l => l.Trim()))
        {
            var keepsLine = line.Length == 0 || line[0] is '-' or '|';
            text += text.Length == 0 ? line : (keepsLine ? "\n" : " ") + line;
        }

        return text.Trim();
    }
}
