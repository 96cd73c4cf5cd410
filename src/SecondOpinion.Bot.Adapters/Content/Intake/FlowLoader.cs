using SecondOpinion.Bot.Domain.Situation;

namespace SecondOpinion.Bot.Adapters.Content.Intake;

/// <summary>Loads the interview: dialogs/intake/flow.yaml.</summary>
public static class FlowLoader
{
    /// <param name="path">The flow file.</param>
    /// <param name="passageExists">Whether the guide has a passage of this id.</param>
    /// <exception cref="ContentException">Every fault of the file.</exception>
    public static InterviewFlow Load(string path, Func<string, bool> passageExists)
    {
        var file = YamlFile.Read<FlowFile>(path);
        var faults = Faults(file, passageExists).Select(fault => $"{path}: {fault}").ToList();
        if (faults.Count > 0)
            throw new ContentException(faults);
        return new InterviewFlow(file.Version, [.. file.Steps.Select(Step)], Plan(file.Brief));
    }

    private static InterviewStep Step(FlowFile.StepRow row) =>
        new(row.Name, Kind(row.Kind)!.Value, row.OwnWords, [.. row.Options.Select(Option)], row.FormerNames);

    private static InterviewOption Option(FlowFile.OptionRow row) =>
        new(row.Id, row.Reasons, row.Asks, row.Flags, row.Records, row.Notes, row.Clears);

    private static BriefPlan Plan(FlowFile.PlanRow row) =>
        new(row.Questions, row.Records, row.Remote, row.NextSteps, row.Numbers, row.Disclaimer);

    private static StepKind? Kind(string kind) => kind switch
    {
        "choice" => StepKind.Choice,
        "checklist" => StepKind.Checklist,
        _ => null,
    };

    private static IEnumerable<string> Faults(FlowFile file, Func<string, bool> passageExists)
    {
        if (file.Version.Length == 0)
            yield return "the version is missing";
        foreach (var name in file.Steps.SelectMany(step => step.FormerNames.Append(step.Name)).GroupBy(name => name).Where(group => group.Count() > 1))
            yield return $"the step name '{name.Key}' is used twice (former names count)";
        foreach (var step in file.Steps)
        {
            if (Kind(step.Kind) is null)
                yield return $"step '{step.Name}': the kind is 'choice' or 'checklist'";
            if (step.Options.Count == 0)
                yield return $"step '{step.Name}': there are no options";
            foreach (var id in step.Options.GroupBy(option => option.Id).Where(group => group.Count() > 1))
                yield return $"step '{step.Name}': the option '{id.Key}' stands twice";
        }

        var plan = Plan(file.Brief);
        foreach (var id in file.Steps.SelectMany(step => step.Options).SelectMany(option => Option(option).Passages)
                     .Concat(plan.Questions).Concat(plan.Records).Concat(plan.Remote).Concat(plan.NextSteps).Concat(plan.Numbers)
                     .Append(plan.Disclaimer).Distinct().Where(id => !passageExists(id)))
            yield return $"the guide has no passage '{id}'";
    }
}
