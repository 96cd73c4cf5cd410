namespace SecondOpinion.Bot.Domain.Guide;

/// <summary>What the bot never does, whoever asks and however it is put.</summary>
public enum DeclineReason
{
    /// <summary>What illness it is, whether a finding is bad, whether to have a treatment.</summary>
    Diagnosis,

    /// <summary>How much of a medicine, or whether to take, stop or change one.</summary>
    Dose,

    /// <summary>Whether something is safe, or will work, for this person.</summary>
    SafeForMe,

    /// <summary>Which clinic or doctor is best.</summary>
    Ranking,

    /// <summary>Whether somebody is liable, a visa will be granted, an insurer must pay.</summary>
    Verdict,

    /// <summary>What other people said, or who they are.</summary>
    OtherPeople,

    /// <summary>Orders to the bot to be or to do something else.</summary>
    Instructions,
}
