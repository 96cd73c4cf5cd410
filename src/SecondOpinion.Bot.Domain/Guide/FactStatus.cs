namespace SecondOpinion.Bot.Domain.Guide;

/// <summary>How far a figure can be relied on.</summary>
public enum FactStatus
{
    Current,

    /// <summary>Another source says otherwise; both are shown.</summary>
    Conflicting,

    /// <summary>Kept because older guides still print it; never shown alone.</summary>
    Superseded,
}
