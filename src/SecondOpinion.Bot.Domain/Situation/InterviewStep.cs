namespace SecondOpinion.Bot.Domain.Situation;

/// <summary>How a question is answered.</summary>
public enum StepKind
{
    /// <summary>One of the options.</summary>
    Choice,

    /// <summary>Any number of the options, closed with "done".</summary>
    Checklist,
}

/// <summary>One question of the interview.</summary>
/// <param name="Name">Stable name: stored conversations refer to it.</param>
/// <param name="OwnWords">Whether an answer in the person's own words is kept when it matches no option.</param>
/// <param name="FormerNames">Names this question had in older versions of the flow.</param>
public sealed record InterviewStep(
    string Name,
    StepKind Kind,
    bool OwnWords,
    IReadOnlyList<InterviewOption> Options,
    IReadOnlyList<string> FormerNames)
{
    public InterviewOption? Option(string id) => Options.FirstOrDefault(option => option.Id == id);
}
