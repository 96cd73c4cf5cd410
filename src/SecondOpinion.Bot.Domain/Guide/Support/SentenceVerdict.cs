namespace SecondOpinion.Bot.Domain.Guide.Support;

/// <summary>What was decided of one sentence.</summary>
/// <param name="Shown">The sentence as a person may read it, slots filled from the guide's facts; null when it is not supported.</param>
/// <param name="Passage">The passage it is cited with.</param>
/// <param name="Detail">The word, figure or mark that decided, for tests and the guide's keeper; it may hold what a model wrote and never goes into a log.</param>
public sealed record SentenceVerdict(SupportFault Fault, string? Shown, Passage? Passage, string? Detail)
{
    /// <summary>The sentences of the passage it rests on, as they stand in the guide.</summary>
    public IReadOnlyList<string> Originals { get; init; } = [];

    public bool IsSupported => Fault == SupportFault.None;

    internal static SentenceVerdict Refused(SupportFault fault, string? detail = null) => new(fault, null, null, detail);
}
