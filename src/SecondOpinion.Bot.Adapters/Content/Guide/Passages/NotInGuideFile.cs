namespace SecondOpinion.Bot.Adapters.Content.Guide.Passages;

/// <summary>guide/not-in-guide.yaml: statements of the sources that are left out on purpose, each with its reason.</summary>
public static class NotInGuideFile
{
    /// <summary>Reason by the statement's id.</summary>
    /// <exception cref="ContentException">Every fault found.</exception>
    public static IReadOnlyDictionary<string, string> Read(string path)
    {
        var faults = new FaultList();
        var reasons = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in YamlRows.List(path, faults))
        {
            reasons[row.Required("id")] = row.Required("why");
            row.RefuseUnread();
        }

        faults.ThrowIfAny();
        return reasons;
    }
}
