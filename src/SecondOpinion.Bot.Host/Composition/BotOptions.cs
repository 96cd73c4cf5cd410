using System.ComponentModel.DataAnnotations;

namespace SecondOpinion.Bot.Host.Composition;

/// <summary>Settings at the root of the configuration.</summary>
public sealed class BotOptions : IValidatableObject
{
    /// <summary>Directory of the database, keys and uploads; created when it is missing. Default: "data" in the working directory.</summary>
    [Required(ErrorMessage = "a directory is needed")]
    public string Data { get; set; } = "data";

    /// <summary>Address under which people reach this service, such as https://bot.example.org. Empty: the first address served.</summary>
    public string PublicUrl { get; set; } = "";

    /// <summary>Directory that holds guide/ and dialogs/. Empty: the ones shipped with the program.</summary>
    public string Content { get; set; } = "";

    public string ContentDirectory => Content.Length > 0 ? Content : AppContext.BaseDirectory;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (PublicUrl.Length > 0 && !(Uri.TryCreate(PublicUrl, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"))
            yield return new ValidationResult("an absolute http or https address is needed, or nothing", [nameof(PublicUrl)]);
        if (Content.Length > 0 && !Directory.Exists(Path.Combine(Content, "guide")))
            yield return new ValidationResult("there is no folder 'guide' in this directory", [nameof(Content)]);
    }
}
