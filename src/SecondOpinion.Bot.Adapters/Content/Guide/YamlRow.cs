using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace SecondOpinion.Bot.Adapters.Content.Guide;

/// <summary>One mapping of a YAML file with its place, read field by field; what is wrong goes to the faults.</summary>
internal sealed class YamlRow(string file, long firstLine, YamlMappingNode node, FaultList faults)
{
    private readonly HashSet<string> read = new(StringComparer.Ordinal);

    public string File => file;

    public long Line => firstLine + node.Start.Line - 1;

    public string Required(string field)
    {
        var value = Optional(field);
        if (string.IsNullOrWhiteSpace(value))
        {
            faults.Add(file, Line, $"'{field}' is missing");
        }

        return value ?? "";
    }

    public string? Optional(string field)
    {
        read.Add(field);
        return Child(field) is YamlScalarNode { Value: var value } ? value?.Trim() : null;
    }

    public IReadOnlyList<string> List(string field)
    {
        read.Add(field);
        return Child(field) switch
        {
            YamlSequenceNode list => [.. list.Children.OfType<YamlScalarNode>().Select(s => s.Value ?? "")],
            YamlScalarNode { Value: { Length: > 0 } one } => [one],
            _ => [],
        };
    }

    public DateOnly Date(string field) => OptionalDate(field) ?? Missing(field);

    public DateOnly? OptionalDate(string field)
    {
        if (Optional(field) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        faults.Add(file, Line, $"'{field}: {text}' is not a date such as 2026-11-20");
        return DateOnly.MaxValue;
    }

    public decimal? Number(string field)
    {
        if (Optional(field) is not { } text)
        {
            return null;
        }

        if (decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        faults.Add(file, Line, $"'{field}: {text}' is not a number");
        return null;
    }

    public bool Flag(string field) => Optional(field) is "true";

    public void Fault(string what) => faults.Add(file, Line, what);

    /// <summary>Names every field that nothing has read: a misspelt one would otherwise be lost silently.</summary>
    public void RefuseUnread()
    {
        foreach (var field in node.Children.Keys.OfType<YamlScalarNode>().Where(k => !read.Contains(k.Value ?? "")))
        {
            faults.Add(file, firstLine + field.Start.Line - 1, $"there is no field '{field.Value}' here");
        }
    }

    private YamlNode? Child(string field) => node.Children.TryGetValue(new YamlScalarNode(field), out var child) ? child : null;

    private DateOnly Missing(string field)
    {
        faults.Add(file, Line, $"'{field}' is missing");
        return DateOnly.MaxValue;
    }
}
