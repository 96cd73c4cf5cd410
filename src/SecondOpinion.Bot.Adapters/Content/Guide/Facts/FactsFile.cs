using SecondOpinion.Bot.Domain.Guide;

namespace SecondOpinion.Bot.Adapters.Content.Guide.Facts;

/// <summary>guide/facts.yaml.</summary>
internal static class FactsFile
{
    private static readonly string[] NumberUnits =
        ["KRW", "USD", "EUR", "percent", "minutes", "hours", "days", "weeks", "months", "years", "km", "Mbps", "count"];

    private static readonly string[] TextUnits = ["phone", "visa", "hospital", "clinic", "hours", "name", "text", "date", "KRW", "USD", "EUR", "count"];

    public static IReadOnlyDictionary<string, Fact> Read(string path, IReadOnlyDictionary<string, GuideSource> sources, FaultList faults)
    {
        var facts = new Dictionary<string, Fact>(StringComparer.Ordinal);
        var rows = new List<(YamlRow Row, Fact Fact)>();
        foreach (var row in YamlRows.List(path, faults))
        {
            var fact = Fact(row);
            row.RefuseUnread();
            rows.Add((row, fact));
            if (!facts.TryAdd(fact.Id, fact))
            {
                row.Fault($"fact '{fact.Id}' stands here a second time");
            }
        }

        foreach (var (row, fact) in rows)
        {
            Check(row, fact, facts, sources);
        }

        return facts;
    }

    private static Fact Fact(YamlRow row)
    {
        var value = row.Number("value");
        var low = row.Number("low") ?? value;
        var high = row.Number("high") ?? value;
        var unit = row.Required("unit");
        var approximate = row.Flag("approx");
        var text = row.Optional("text");
        if (text is null && low is null && high is null)
        {
            row.Fault("a fact has 'text', 'value', or 'low' and 'high'");
        }

        if (text is not null ? !TextUnits.Contains(unit) : !NumberUnits.Contains(unit))
        {
            row.Fault($"unit '{unit}' is not known for a {(text is null ? "number" : "text")}");
        }

        return new Fact(
            row.Required("id"), row.Required("what"), text ?? FigureText.Of(low, high, unit, approximate), unit, low, high, row.List("sources"),
            row.Date("checked-on"), row.Date("valid-until"), Status(row), row.List("conflicts-with"), row.Optional("note"))
        {
            Country = row.Optional("country"),
        };
    }

    private static FactStatus Status(YamlRow row)
    {
        var text = row.Required("status");
        if (text is "current" or "conflicting" or "superseded" && Enum.TryParse<FactStatus>(text, ignoreCase: true, out var status))
        {
            return status;
        }

        row.Fault($"status '{text}' is not current, conflicting or superseded");
        return FactStatus.Current;
    }

    private static void Check(YamlRow row, Fact fact, IReadOnlyDictionary<string, Fact> facts, IReadOnlyDictionary<string, GuideSource> sources)
    {
        if (fact.Sources.Count == 0)
        {
            row.Fault($"fact '{fact.Id}' has no source");
        }

        foreach (var source in fact.Sources.Where(s => !sources.ContainsKey(s)))
        {
            row.Fault($"fact '{fact.Id}' names the source '{source}', which sources.yaml does not have");
        }

        foreach (var other in fact.ConflictsWith.Where(o => !facts.ContainsKey(o)))
        {
            row.Fault($"fact '{fact.Id}' conflicts with '{other}', which does not exist");
        }

        if (fact.Low > fact.High)
        {
            row.Fault($"fact '{fact.Id}' goes from {fact.Low} down to {fact.High}");
        }

        if (fact.Unit == "phone" && PhoneNumbering.Fault(fact.Text, fact.Country) is { } fault)
        {
            row.Fault($"fact '{fact.Id}': {fault}");
        }
    }
}
