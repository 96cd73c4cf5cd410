using System.ClientModel;
using SecondOpinion.Bot.Dialogs.ModelAnswers;

namespace SecondOpinion.Bot.Adapters.Model.Calling;

/// <summary>A call that failed in one of the known ways; inside this folder only. Carries no text of a person or a model.</summary>
internal sealed class ModelCallException(ModelOutcome outcome, bool mayRetry) : Exception(outcome.ToString())
{
    public ModelOutcome Outcome { get; } = outcome;

    /// <summary>Nothing of an answer was seen yet, and another attempt may fare better.</summary>
    public bool MayRetry { get; } = mayRetry;

    /// <summary>Whether it tells of the model's health. A filter, an odd answer or an unknown form do not.</summary>
    public bool CountsAgainstModel => Outcome is ModelOutcome.Unavailable or ModelOutcome.TimedOut or ModelOutcome.RateLimited or ModelOutcome.Misconfigured or ModelOutcome.CutShort;

    public static ModelCallException From(Exception thrown, bool sawText) => thrown switch
    {
        ModelCallException known => known,
        ClientResultException { Status: 429 } => new(ModelOutcome.RateLimited, false),
        ClientResultException { Status: 400 } refused => new(IsFilter(refused) ? ModelOutcome.Filtered : ModelOutcome.Misconfigured, false),
        ClientResultException { Status: >= 400 and < 500 } => new(ModelOutcome.Misconfigured, false),
        ClientResultException { Status: >= 500 } => new(ModelOutcome.Unavailable, !sawText),
        Azure.Identity.AuthenticationFailedException => new(ModelOutcome.Misconfigured, false),
        OperationCanceledException => new(ModelOutcome.TimedOut, !sawText),
        System.Text.Json.JsonException or FormatException => new(ModelOutcome.Malformed, false),
        ClientResultException or HttpRequestException or IOException => new(sawText ? ModelOutcome.CutShort : ModelOutcome.Unavailable, !sawText),
        // Whatever else a library makes of a server that does not keep to the protocol.
        _ => new(ModelOutcome.Malformed, false),
    };

    private static bool IsFilter(ClientResultException refused) => refused.Message.Contains("content_filter", StringComparison.OrdinalIgnoreCase);
}
