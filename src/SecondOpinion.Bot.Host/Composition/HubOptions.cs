using System.ComponentModel.DataAnnotations;

namespace SecondOpinion.Bot.Host.Composition;

/// <summary>Another desk's hub that is told of every ticket by a signed webhook, section Hub.</summary>
public sealed class HubOptions : IValidatableObject
{
    /// <summary>Where tickets are sent. Empty: nowhere, our own desk is the only one.</summary>
    public string Url { get; set; } = "";

    /// <summary>The shared key of the signature, at least 32 characters.</summary>
    public string Secret { get; set; } = "";

    /// <summary>How long one delivery may take. 1 to 60 s, default 10 s.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:01:00", ErrorMessage = "00:00:01 to 00:01:00")]
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>The pause after a failed delivery; doubled with every further one, up to an hour. 100 ms to 1 minute, default 1 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:01:00", ErrorMessage = "00:00:00.1 to 00:01:00")]
    public TimeSpan Pause { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>How often a delivery is tried before it is put aside for somebody to look at. 1 to 100, default 30 (about a day).</summary>
    [Range(1, 100, ErrorMessage = "1 to 100")]
    public int Tries { get; set; } = 30;

    internal bool IsConfigured => Url.Length > 0;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Url.Length > 0 && !(Uri.TryCreate(Url, UriKind.Absolute, out var address) && (address.Scheme == "https" || (address.Scheme == "http" && address.IsLoopback))))
            yield return new ValidationResult("an absolute https address is needed (http on this machine only)", [nameof(Url)]);
        if (Url.Length > 0 && Secret.Length < 32)
            yield return new ValidationResult("at least 32 characters are needed", [nameof(Secret)]);
    }
}
