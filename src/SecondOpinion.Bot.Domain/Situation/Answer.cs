namespace SecondOpinion.Bot.Domain.Situation;

/// <summary>What a person answered to one question: options, their own words, or that they skipped it.</summary>
public sealed record Answer(IReadOnlyList<string> Options, string? Words)
{
    public static Answer Skipped { get; } = new([], null);

    public bool IsSkipped => Options.Count == 0 && string.IsNullOrWhiteSpace(Words);
}
