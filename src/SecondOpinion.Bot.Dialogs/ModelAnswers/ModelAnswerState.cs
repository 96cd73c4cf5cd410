namespace SecondOpinion.Bot.Dialogs.ModelAnswers;

/// <summary>What is stored of a conversation's phrased answers.</summary>
public sealed class ModelAnswerState
{
    /// <summary>Whether the person was told that a model phrases answers.</summary>
    public bool Noticed { get; set; }
}
