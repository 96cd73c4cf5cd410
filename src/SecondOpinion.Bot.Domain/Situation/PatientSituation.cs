namespace SecondOpinion.Bot.Domain.Situation;

/// <summary>Everything a person told the interview, question by question, in today's names.</summary>
public sealed class PatientSituation
{
    private readonly IReadOnlyDictionary<string, Answer> _answers;

    /// <param name="flow">Today's questions.</param>
    /// <param name="answers">Answers under today's or former names; those of questions that are gone are left out.</param>
    public PatientSituation(InterviewFlow flow, IReadOnlyDictionary<string, Answer> answers)
    {
        Flow = flow;
        var known = new Dictionary<string, Answer>(StringComparer.Ordinal);
        foreach (var (name, answer) in answers)
            if (flow.Find(name) is { } step)
                known[step.Name] = answer with { Options = [.. answer.Options.Where(id => step.Option(id) is not null)] };
        _answers = known;
    }

    public InterviewFlow Flow { get; }

    /// <summary>The answered questions in the flow's order, skipped ones left out.</summary>
    public IEnumerable<(InterviewStep Step, Answer Answer)> Answered =>
        from step in Flow.Steps
        let answer = Find(step.Name)
        where answer is { IsSkipped: false }
        select (step, answer);

    /// <summary>Every option that was chosen, in the flow's order.</summary>
    public IEnumerable<(InterviewStep Step, InterviewOption Option)> Chosen =>
        from entry in Answered
        from option in entry.Step.Options
        where entry.Answer.Options.Contains(option.Id, StringComparer.Ordinal)
        select (entry.Step, option);

    public Answer? Find(string step) => _answers.GetValueOrDefault(step);
}
