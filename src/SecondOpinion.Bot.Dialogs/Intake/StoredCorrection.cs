namespace SecondOpinion.Bot.Dialogs.Intake;

/// <summary>An answer that the person changed later.</summary>
public sealed class StoredCorrection
{
    /// <summary>Name of the question.</summary>
    public string Question { get; set; } = "";

    public StoredAnswer Before { get; set; } = new();
}
