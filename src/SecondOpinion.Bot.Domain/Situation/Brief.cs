namespace SecondOpinion.Bot.Domain.Situation;

/// <summary>
/// A second-opinion brief: which passages of the guide belong to this situation, in which order, and why. It holds ids and
/// quotations only; the words are the guide's.
/// </summary>
public sealed record Brief(
    IReadOnlyList<BriefItem> Reasons,
    IReadOnlyList<BriefItem> Flags,
    IReadOnlyList<BriefItem> Questions,
    IReadOnlyList<BriefItem> RecordsInHand,
    IReadOnlyList<BriefItem> RecordsMissing,
    IReadOnlyList<BriefItem> Notes,
    IReadOnlyList<BriefItem> Remote,
    IReadOnlyList<BriefItem> NextSteps,
    IReadOnlyList<BriefItem> Numbers,
    BriefItem Disclaimer);
