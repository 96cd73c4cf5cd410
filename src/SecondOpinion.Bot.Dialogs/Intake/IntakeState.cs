using SecondOpinion.Bot.Domain.Situation;

namespace SecondOpinion.Bot.Dialogs.Intake;

/// <summary>What is stored of a person's interview. Questions are named, so that a changed flow finds its way.</summary>
public sealed class IntakeState
{
    private const int KeptCorrections = 20;

    /// <summary>Version of the flow that wrote this.</summary>
    public string? FlowVersion { get; set; }

    /// <summary>The question that waits for an answer; null between interviews.</summary>
    public string? Current { get; set; }

    /// <summary>Answers by question.</summary>
    public Dictionary<string, StoredAnswer> Answers { get; set; } = [];

    /// <summary>Answered questions that are to be asked again ("back", "change").</summary>
    public List<string> Reopened { get; set; } = [];

    /// <summary>Options picked so far in the checklist that waits.</summary>
    public List<string> Picked { get; set; } = [];

    /// <summary>What was added in own words to the checklist that waits.</summary>
    public string? PickedWords { get; set; }

    /// <summary>Misunderstandings in a row at the question that waits.</summary>
    public int Misses { get; set; }

    /// <summary>The last brief, when there is one.</summary>
    public string? BriefToken { get; set; }

    /// <summary>Questions whose answer was changed, each with what was said before; oldest first, the last few.</summary>
    public List<StoredCorrection> Corrections { get; set; } = [];

    public bool HasAnswers => Answers.Count > 0;

    public bool NeedsAnswer(InterviewStep step) => Find(step) is null || Reopened.Any(name => step.Name == name || step.FormerNames.Contains(name));

    /// <summary>The answer to a question, under its present name or a former one.</summary>
    public StoredAnswer? Find(InterviewStep step) =>
        step.FormerNames.Prepend(step.Name).Select(name => Answers.GetValueOrDefault(name)).FirstOrDefault(answer => answer is not null);

    public void Record(InterviewStep step, StoredAnswer answer)
    {
        if (Find(step) is { IsSkipped: false } before && !before.Says(answer))
            Corrections = [.. Corrections.TakeLast(KeptCorrections - 1), new StoredCorrection { Question = step.Name, Before = before }];
        foreach (var name in step.FormerNames)
        {
            Answers.Remove(name);
            Reopened.Remove(name);
        }

        Answers[step.Name] = answer;
        Reopened.Remove(step.Name);
        Leave();
    }

    public void Reopen(InterviewStep step)
    {
        if (!Reopened.Contains(step.Name))
            Reopened.Add(step.Name);
        Leave();
    }

    /// <summary>Forgets what was half said at the question that waited.</summary>
    public void Leave()
    {
        Picked = [];
        PickedWords = null;
        Misses = 0;
    }

    public PatientSituation Situation(InterviewFlow flow) =>
        new(flow, Answers.ToDictionary(entry => entry.Key, entry => new Answer(entry.Value.Options, entry.Value.Words), StringComparer.Ordinal));
}
