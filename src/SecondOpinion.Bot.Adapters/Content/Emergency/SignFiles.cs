namespace SecondOpinion.Bot.Adapters.Content.Emergency;

/// <summary>signs.yaml as written.</summary>
internal sealed class SignsFile
{
    public Dictionary<string, double> Thresholds { get; set; } = [];

    public Dictionary<string, Dictionary<string, double>> Concepts { get; set; } = [];

    public Dictionary<string, SignEntry> Signs { get; set; } = [];
}

internal sealed class SignEntry
{
    public string Kind { get; set; } = "medical";

    public string Reason { get; set; } = "";

    public List<string> When { get; set; } = [];
}

/// <summary>signs.LANGUAGE.yaml as written.</summary>
internal sealed class LexiconFile
{
    public string Language { get; set; } = "";

    public List<string> FunctionWords { get; set; } = [];

    public Dictionary<string, List<string>> Phrases { get; set; } = [];
}
