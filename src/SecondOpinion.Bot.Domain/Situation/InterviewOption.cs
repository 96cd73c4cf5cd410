namespace SecondOpinion.Bot.Domain.Situation;

/// <summary>
/// One choice of a question and what choosing it means for the brief. Every list holds passage ids of the guide.
/// </summary>
/// <param name="Id">Stable name, unique within its question.</param>
/// <param name="Reasons">Reasons to consider a second opinion that this choice gives.</param>
/// <param name="Asks">Questions to ask that this choice moves to the front.</param>
/// <param name="Flags">Red flags that this choice is.</param>
/// <param name="Records">Records that the person holds when they choose this.</param>
/// <param name="Notes">Passages worth showing because of this choice.</param>
/// <param name="Clears">True for "none of these": it stands alone.</param>
public sealed record InterviewOption(
    string Id,
    IReadOnlyList<string> Reasons,
    IReadOnlyList<string> Asks,
    IReadOnlyList<string> Flags,
    IReadOnlyList<string> Records,
    IReadOnlyList<string> Notes,
    bool Clears)
{
    /// <summary>Every passage this choice refers to.</summary>
    public IEnumerable<string> Passages => [.. Reasons, .. Asks, .. Flags, .. Records, .. Notes];
}
