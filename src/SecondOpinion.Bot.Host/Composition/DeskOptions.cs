using System.ComponentModel.DataAnnotations;
using System.Net;

namespace SecondOpinion.Bot.Host.Composition;

/// <summary>Who may use the coordinators' desk, section Desk. Local accounts are made with "./run coordinator add NAME".</summary>
public sealed class DeskOptions : IValidatableObject
{
    /// <summary>Hours until a coordinator has to sign in again. 1 to 24, default 12.</summary>
    [Range(1, 24, ErrorMessage = "1 to 24 hours")]
    public int SessionHours { get; set; } = 12;

    /// <summary>Header in which a proxy names whom it signed in, such as X-MS-CLIENT-PRINCIPAL-NAME or X-Forwarded-Email. Empty: local accounts.</summary>
    public string ProxyHeader { get; set; } = "";

    /// <summary>Addresses of that proxy; from any other the header is not believed.</summary>
    public IList<string> ProxyAddresses { get; set; } = [];

    /// <summary>People the proxy names who are coordinators.</summary>
    public IList<string> Coordinators { get; set; } = [];

    /// <summary>People the proxy names who are supervisors.</summary>
    public IList<string> Supervisors { get; set; } = [];

    /// <summary>Days for which it is kept who looked at what. 30 to 3650, default 365.</summary>
    [Range(30, 3650, ErrorMessage = "30 to 3650 days")]
    public int AuditDays { get; set; } = 365;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (ProxyHeader.Length > 0 && ProxyAddresses.Count == 0)
            yield return new ValidationResult("the addresses of the proxy are needed, or anybody could name themselves", [nameof(ProxyAddresses)]);
        if (ProxyAddresses.Any(address => !IPAddress.TryParse(address, out _)))
            yield return new ValidationResult("IP addresses are needed", [nameof(ProxyAddresses)]);
    }
}
