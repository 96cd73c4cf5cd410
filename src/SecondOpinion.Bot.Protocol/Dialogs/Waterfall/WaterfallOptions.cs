using System.Text.Json.Serialization;

namespace SecondOpinion.Bot.Protocol.Dialogs.Waterfall;

/// <summary>Begins a waterfall elsewhere than at its first step: to go back, or to change one answer.</summary>
public sealed record WaterfallOptions
{
    /// <summary>The step to begin at, by its present or a former name; null for the first.</summary>
    public string? StartAt { get; init; }

    /// <summary>What the steps see as their options.</summary>
    public object? Options { get; init; }

    /// <summary>Values to begin with, such as those of the run this one replaces.</summary>
    [JsonIgnore]
    public DialogValues? Values { get; init; }
}
