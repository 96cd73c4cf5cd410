namespace SecondOpinion.Bot.Domain.Guide;

/// <summary>One figure, phone number, code or name of the guide. It stands in one row of facts.yaml and nowhere else.</summary>
/// <param name="Id">Lower case, dots and hyphens.</param>
/// <param name="What">What the figure is for, in one line.</param>
/// <param name="Text">The figure as a person reads it, with its unit.</param>
/// <param name="Unit">KRW, USD, percent, days, phone, visa, hospital, ...</param>
/// <param name="Low">Lower bound of a number; null for text and for "up to".</param>
/// <param name="High">Upper bound of a number; null for text and for "from".</param>
/// <param name="ValidUntil">The last day on which the figure may be shown without being checked again.</param>
public sealed record Fact(
    string Id,
    string What,
    string Text,
    string Unit,
    decimal? Low,
    decimal? High,
    IReadOnlyList<string> Sources,
    DateOnly CheckedOn,
    DateOnly ValidUntil,
    FactStatus Status,
    IReadOnlyList<string> ConflictsWith,
    string? Note)
{
    /// <summary>ISO 3166 code of the country whose numbering a phone number follows; null for everything else.</summary>
    public string? Country { get; init; }
}
