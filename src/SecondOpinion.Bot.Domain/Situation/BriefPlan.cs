namespace SecondOpinion.Bot.Domain.Situation;

/// <summary>The passages that every brief draws from, by their ids.</summary>
/// <param name="Questions">All questions to ask, in the guide's order.</param>
/// <param name="Records">All records to gather.</param>
/// <param name="Remote">What the guide says of remote and in-person review.</param>
/// <param name="NextSteps">What to do next.</param>
/// <param name="Numbers">Emergency and help lines, the emergency line first.</param>
/// <param name="Disclaimer">What the guide is and is not.</param>
public sealed record BriefPlan(
    IReadOnlyList<string> Questions,
    IReadOnlyList<string> Records,
    IReadOnlyList<string> Remote,
    IReadOnlyList<string> NextSteps,
    IReadOnlyList<string> Numbers,
    string Disclaimer);
