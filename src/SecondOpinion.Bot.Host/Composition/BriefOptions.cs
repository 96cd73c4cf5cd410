using System.ComponentModel.DataAnnotations;

namespace SecondOpinion.Bot.Host.Composition;

/// <summary>The printable brief, section Brief.</summary>
public sealed class BriefOptions
{
    /// <summary>Days a brief's page can be opened. 1 to 365, default 30.</summary>
    [Range(1, 365, ErrorMessage = "1 to 365 days")]
    public int PageDays { get; set; } = 30;
}
