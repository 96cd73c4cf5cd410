namespace SecondOpinion.Bot.Domain.Guide;

/// <summary>What the guide has to say to a question: a closed set.</summary>
public abstract record GuideDecision
{
    private GuideDecision() { }

    /// <summary>The passages answer it, best first.</summary>
    public sealed record Answered(IReadOnlyList<ScoredPassage> Passages) : GuideDecision;

    /// <summary>
    /// The passages come near; <paramref name="Uncovered"/> are the parts, in the person's words, that the guide does not speak of. Empty when it
    /// is only unsure whether the passages mean the same as the person.
    /// </summary>
    public sealed record PartlyCovered(IReadOnlyList<ScoredPassage> Passages, IReadOnlyList<string> Uncovered) : GuideDecision;

    /// <summary>The guide does not cover it.</summary>
    public sealed record NotInGuide : GuideDecision;

    /// <summary>Not a thing the bot does.</summary>
    public sealed record Declined(DeclineReason Reason) : GuideDecision;
}
