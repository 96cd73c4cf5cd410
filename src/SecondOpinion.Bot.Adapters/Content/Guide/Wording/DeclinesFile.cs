using SecondOpinion.Bot.Domain.Guide;
using SecondOpinion.Bot.Domain.Guide.Refusing;

namespace SecondOpinion.Bot.Adapters.Content.Guide.Wording;

/// <summary>dialogs/guideanswers/declines.yaml: rows with a reason and groups of phrases; "$name" in a group stands for a list that the row "lists" defines.</summary>
internal static class DeclinesFile
{
    public static IReadOnlyList<DeclineRule> Read(string path, FaultList faults)
    {
        var lists = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        var rules = new List<DeclineRule>();
        foreach (var row in YamlRows.List(path, faults))
        {
            if (row.Optional("list") is { } name)
            {
                lists[name] = Phrases(row, row.Required("is"), lists);
            }
            else
            {
                rules.Add(Rule(row, lists));
            }

            row.RefuseUnread();
        }

        return rules;
    }

    private static DeclineRule Rule(YamlRow row, Dictionary<string, IReadOnlyList<string>> lists)
    {
        var text = row.Required("reason");
        if (!Enum.TryParse<DeclineReason>(text.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var reason))
        {
            row.Fault($"reason '{text}' is not known");
        }

        IReadOnlyList<string>[] groups = [.. row.List("all").Select(g => Phrases(row, g, lists))];
        if (groups.Length == 0)
        {
            row.Fault("a rule has at least one group under 'all'");
        }

        return new DeclineRule(reason, groups, [.. row.List("unless").SelectMany(u => Phrases(row, u, lists))]) { YieldsToGuide = row.Flag("yields-to-guide") };
    }

    private static IReadOnlyList<string> Phrases(YamlRow row, string line, Dictionary<string, IReadOnlyList<string>> lists)
    {
        var phrases = new List<string>();
        foreach (var phrase in line.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!phrase.StartsWith('$'))
            {
                phrases.Add(phrase);
            }
            else if (lists.TryGetValue(phrase[1..], out var list))
            {
                phrases.AddRange(list);
            }
            else
            {
                row.Fault($"the list '{phrase}' is not defined above");
            }
        }

        return phrases;
    }
}
