namespace SecondOpinion.Bot.Domain.Guide;

/// <summary>How far a passage can be relied on.</summary>
public enum PassageStatus
{
    Current,
    Conflicting,
    Superseded,
}
