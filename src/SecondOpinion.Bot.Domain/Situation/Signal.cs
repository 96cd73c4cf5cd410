namespace SecondOpinion.Bot.Domain.Situation;

/// <summary>
/// Words that point at a passage of the guide (a red flag, a reason) when a person uses them. A pattern is a list of
/// alternatives groups: one alternative of every group must occur in the same sentence.
/// </summary>
/// <param name="Passage">Id of the passage.</param>
/// <param name="Patterns">Pattern, group, alternative.</param>
/// <param name="Unless">A sentence with one of these does not count ("they did not ...").</param>
public sealed record Signal(
    string Passage,
    IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>> Patterns,
    IReadOnlyList<string> Unless);
