namespace SecondOpinion.Bot.Domain.Situation;

/// <summary>The questions of the interview in their order, and the version stored conversations name.</summary>
public sealed class InterviewFlow
{
    private readonly Dictionary<string, InterviewStep> _byName;

    public InterviewFlow(string version, IReadOnlyList<InterviewStep> steps, BriefPlan plan)
    {
        Version = version;
        Steps = steps;
        Plan = plan;
        _byName = steps.ToDictionary(step => step.Name, StringComparer.Ordinal);
        FormerNames = steps
            .SelectMany(step => step.FormerNames.Select(former => KeyValuePair.Create(former, step.Name)))
            .ToDictionary(StringComparer.Ordinal);
    }

    public string Version { get; }

    public IReadOnlyList<InterviewStep> Steps { get; }

    /// <summary>What every brief holds, whatever was answered.</summary>
    public BriefPlan Plan { get; }

    /// <summary>Older name to today's name.</summary>
    public IReadOnlyDictionary<string, string> FormerNames { get; }

    /// <summary>The question of this name, by today's or a former name; null when there is none any more.</summary>
    public InterviewStep? Find(string name) =>
        _byName.GetValueOrDefault(name) ?? (FormerNames.TryGetValue(name, out var today) ? _byName[today] : null);

    public int IndexOf(string name)
    {
        var step = Find(name);
        for (var index = 0; index < Steps.Count; index++)
            if (ReferenceEquals(Steps[index], step))
                return index;
        return -1;
    }
}
