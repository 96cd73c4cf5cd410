namespace SecondOpinion.Bot.Dialogs.Intake;

/// <summary>One answer as it is stored; no options and no words mean "skipped".</summary>
public sealed class StoredAnswer
{
    public List<string> Options { get; set; } = [];

    public string? Words { get; set; }

    public static StoredAnswer Skipped => new();

    public bool IsSkipped => Options.Count == 0 && string.IsNullOrWhiteSpace(Words);
}
