using System.ComponentModel.DataAnnotations;
using SecondOpinion.Bot.Dialogs.Handoff;
using SecondOpinion.Bot.Domain.Handoff;

namespace SecondOpinion.Bot.Host.Composition;

/// <summary>What people are told about the desk, and how long it may take, section Handoff.</summary>
public sealed class HandoffOptions : IValidatableObject
{
    /// <summary>When the desk is open, in its own time, one line per span, such as "Mon-Fri 09:00-18:00". Empty: always.</summary>
    public IList<string> OpeningHours { get; set; } = [];

    /// <summary>The desk's time zone, an IANA name. Default: Asia/Seoul.</summary>
    [Required(ErrorMessage = "a time zone is needed")]
    public string TimeZone { get; set; } = "Asia/Seoul";

    /// <summary>How long people usually wait while somebody is at the desk. 1 minute to 1 day, default 10 minutes.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "1.00:00:00", ErrorMessage = "00:01:00 to 1.00:00:00")]
    public TimeSpan UsualWait { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>After this long without an open desk, the coordinator's conversations go back to the queue. 10 s to 1 hour, default 5 minutes.</summary>
    [Range(typeof(TimeSpan), "00:00:10", "01:00:00", ErrorMessage = "00:00:10 to 01:00:00")]
    public TimeSpan CoordinatorGone { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>After this long without an answer the same, also when the desk is open. 1 minute to 1 day, default 30 minutes.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "1.00:00:00", ErrorMessage = "00:01:00 to 1.00:00:00")]
    public TimeSpan ReplyLimit { get; set; } = TimeSpan.FromMinutes(30);

    /// <summary>A person who waits this long while nobody has the desk open is told so. 10 s to 1 hour, default 2 minutes.</summary>
    [Range(typeof(TimeSpan), "00:00:10", "01:00:00", ErrorMessage = "00:00:10 to 01:00:00")]
    public TimeSpan NobodyHere { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>A request that nobody takes is closed after this. 1 hour to 30 days, default 3 days.</summary>
    [Range(typeof(TimeSpan), "01:00:00", "30.00:00:00", ErrorMessage = "01:00:00 to 30.00:00:00")]
    public TimeSpan TicketLife { get; set; } = TimeSpan.FromDays(3);

    internal DeskTimes Times => new(new OpeningHours(OpeningHours), TimeZoneInfo.FindSystemTimeZoneById(TimeZone), UsualWait);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        foreach (var line in OpeningHours.Where(line => !Domain.Handoff.OpeningHours.IsLine(line)))
            yield return new ValidationResult($"\"{line}\" is not of the form \"Mon-Fri 09:00-18:00\"", [nameof(OpeningHours)]);
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(TimeZone ?? "", out _))
            yield return new ValidationResult("this machine does not know that time zone", [nameof(TimeZone)]);
    }
}
