using System.ComponentModel.DataAnnotations;

namespace SecondOpinion.Bot.Adapters.Model;

/// <summary>The language model, section Model. Without an endpoint there is none, and answers are the guide's own words.</summary>
public sealed class ModelOptions : IValidatableObject
{
    /// <summary>Base address, such as https://RESOURCE.openai.azure.com/openai/v1/ or https://api.openai.com/v1/. Empty: no model.</summary>
    public string Endpoint { get; set; } = "";

    /// <summary>The key, when <see cref="Authentication"/> is key.</summary>
    public string Key { get; set; } = "";

    /// <summary>Name of the model, for Azure of the deployment.</summary>
    public string Name { get; set; } = "";

    /// <summary>key or entra (a token of the machine's own identity). Default key.</summary>
    [RegularExpression("key|entra", ErrorMessage = "key or entra")]
    public string Authentication { get; set; } = "key";

    /// <summary>Scope of the Entra token.</summary>
    [Required(ErrorMessage = "a scope is needed")]
    public string EntraScope { get; set; } = "https://ai.azure.com/.default";

    /// <summary>Starts a model of our own on this machine that plays one, to see the path without a key. Never for people.</summary>
    public bool Demo { get; set; }

    /// <summary>From the question to the moment at which the guide's own words are shown instead. 1 to 7.5 s, default 6 s.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:00:07.5", ErrorMessage = "00:00:01 to 00:00:07.5")]
    public TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(6);

    /// <summary>Without a first word for this long an attempt is given up. 0.2 to 7 s, default 4 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00.2", "00:00:07", ErrorMessage = "00:00:00.2 to 00:00:07")]
    public TimeSpan FirstWord { get; set; } = TimeSpan.FromSeconds(4);

    /// <summary>Further attempts when the first brought no word. 0 to 3, default 1; never beyond <see cref="Patience"/>.</summary>
    [Range(0, 3, ErrorMessage = "0 to 3")]
    public int Retries { get; set; } = 1;

    /// <summary>Calls under way at one time. 1 to 1000, default 16. More are answered from the guide.</summary>
    [Range(1, 1000, ErrorMessage = "1 to 1000")]
    public int Concurrency { get; set; } = 16;

    /// <summary>Failures in a row out of <see cref="BreakerWindow"/> that open the breaker: at least this many calls, half of them failed. 2 to 100, default 6.</summary>
    [Range(2, 100, ErrorMessage = "2 to 100")]
    public int BreakerCalls { get; set; } = 6;

    /// <summary>The time looked back on. 1 s to 10 min, default 30 s.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:10:00", ErrorMessage = "00:00:01 to 00:10:00")]
    public TimeSpan BreakerWindow { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long the model is left alone then. 1 s to 10 min, default 20 s.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:10:00", ErrorMessage = "00:00:01 to 00:10:00")]
    public TimeSpan BreakerPause { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>Tokens of one conversation in one day (UTC), question and answer together. 1,000 to 10 million, default 60,000.</summary>
    [Range(1_000, 10_000_000, ErrorMessage = "1000 to 10000000")]
    public int TokensPerConversation { get; set; } = 60_000;

    /// <summary>Tokens of all conversations in one day (UTC). 1,000 to 2 billion, default 5 million.</summary>
    [Range(1_000, 2_000_000_000, ErrorMessage = "1000 to 2000000000")]
    public int TokensPerDay { get; set; } = 5_000_000;

    /// <summary>What a million tokens of questions cost, in the currency of your bill. 0: not counted.</summary>
    [Range(0, 10_000, ErrorMessage = "0 to 10000")]
    public double InputPrice { get; set; }

    /// <summary>What a million tokens of answers cost.</summary>
    [Range(0, 10_000, ErrorMessage = "0 to 10000")]
    public double OutputPrice { get; set; }

    /// <summary>What one day (UTC) may cost, in the same currency. 0: no limit but the tokens.</summary>
    [Range(0, 1_000_000, ErrorMessage = "0 to 1000000")]
    public double CostPerDay { get; set; }

    public bool IsConfigured => Endpoint.Length > 0 || Demo;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Endpoint.Length > 0 && !IsUsable(Endpoint))
            yield return new ValidationResult("an absolute https address is needed (http only for this machine), or nothing", [nameof(Endpoint)]);
        if (Endpoint.Length > 0 && Demo)
            yield return new ValidationResult("the demo model and an endpoint exclude each other", [nameof(Demo)]);
        if (Endpoint.Length > 0 && Name.Length == 0)
            yield return new ValidationResult("the model's name is needed with an endpoint", [nameof(Name)]);
        if (Endpoint.Length > 0 && Authentication == "key" && Key.Length == 0)
            yield return new ValidationResult("a key is needed with an endpoint, or Authentication entra", [nameof(Key)]);
        if (FirstWord > Patience)
            yield return new ValidationResult("longer than Patience", [nameof(FirstWord)]);
        if (CostPerDay > 0 && InputPrice == 0 && OutputPrice == 0)
            yield return new ValidationResult("needs InputPrice and OutputPrice", [nameof(CostPerDay)]);
    }

    // A key and what people ask must not cross a network in the clear.
    private static bool IsUsable(string endpoint) => Uri.TryCreate(endpoint, UriKind.Absolute, out var address) && (address.Scheme == "https" || (address.Scheme == "http" && address.IsLoopback));
}
