namespace SecondOpinion.Bot.Dialogs.Intake;

/// <summary>One answer as it is stored; no options and no words mean "skipped".</summary>
public sealed class StoredAnswer
{
    public List<string> Options { get; set; } = [];

    public string? Words { get; set; }

    public static StoredAnswer Skipped => new();

    /// <summary>Whether another answer says the same.</summary>
    public bool Says(StoredAnswer other) => Words == other.Words && Options.ToHashSet().SetEquals(other.Options);

    public bool IsSkipped => Options.Count == 0 && string.IsNullOrWhiteSpace(Words);
}
