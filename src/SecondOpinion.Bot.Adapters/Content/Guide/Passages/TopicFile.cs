namespace SecondOpinion.Bot.Adapters.Content.Guide.Passages;

/// <summary>One guide/LANGUAGE/TOPIC.md, cut into its front matter and its passages.</summary>
internal sealed record TopicFile(string Path, YamlRow Front, IReadOnlyList<PassageBlock> Blocks)
{
    public static TopicFile? Read(string path, FaultList faults)
    {
        var lines = File.ReadAllLines(path);
        var end = lines.Length > 0 && lines[0].Trim() == "---" ? Array.IndexOf(lines, "---", 1) : -1;
        if (end < 0)
        {
            faults.Add(path, 1, "the file begins with front matter between two lines '---'");
            return null;
        }

        var front = YamlRows.One(path, 2, string.Join('\n', lines[1..end]), faults);
        var blocks = new List<PassageBlock>();
        for (var at = end + 1; at < lines.Length;)
        {
            var next = at + 1;
            while (next < lines.Length && !lines[next].StartsWith("## ", StringComparison.Ordinal))
            {
                next++;
            }

            if (lines[at].StartsWith("## ", StringComparison.Ordinal))
            {
                blocks.Add(PassageBlock.Read(path, at + 1, lines[at..next], faults));
            }
            else if (lines[at..next].Any(l => l.Trim().Length > 0))
            {
                faults.Add(path, at + 1, "text stands before the first '## Heading {#passage-id}'");
            }

            at = next;
        }

        return front is null ? null : new TopicFile(path, front, blocks);
    }
}
