namespace SecondOpinion.Bot.Domain.Guide;

/// <summary>Where facts and passages come from.</summary>
/// <param name="Kind">article, official or press.</param>
/// <param name="Stance">neutral or promotional.</param>
public sealed record GuideSource(string Id, string Title, string Kind, DateOnly? Dated, string Stance)
{
    /// <summary>How a citation names it, for a patient: a few words.</summary>
    public string ShortName { get; init; } = Title;
}
