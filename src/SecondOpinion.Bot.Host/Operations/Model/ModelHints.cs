using SecondOpinion.Bot.Dialogs.ModelAnswers;

namespace SecondOpinion.Bot.Host.Operations.Model;

/// <summary>What an operator can do about an outcome.</summary>
internal static class ModelHints
{
    public static string For(ModelOutcome outcome) => outcome switch
    {
        ModelOutcome.Completed => "It answered in form, but not so that the guide supports it: people get the guide's own words. Look at the refused sentences; another model may follow the prompt better.",
        ModelOutcome.Unavailable => "It cannot be reached or fails: check Model:Endpoint, the network, and the operator's status page.",
        ModelOutcome.Misconfigured => "It refuses us: check Model:Key or the identity's role, Model:Name (for Azure the deployment), and that Model:Endpoint ends with /openai/v1/ for Azure and /v1/ elsewhere. The model must support structured output (json_schema).",
        ModelOutcome.TimedOut => "It is too slow: a smaller model or a nearer region, or Model:Patience and Model:FirstWord.",
        ModelOutcome.RateLimited => "It has no capacity for us (429): raise the quota.",
        ModelOutcome.Filtered => "Its content filter stopped an ordinary question: loosen the filter for this deployment.",
        ModelOutcome.CutShort => "The answer broke off: check proxies between here and there that end streams, and max_tokens in prompts/phrase-answer.yaml.",
        ModelOutcome.Malformed => "It does not keep to the form: the model must support structured output (json_schema).",
        ModelOutcome.Empty => "It answered nothing: another model may follow the prompt better.",
        ModelOutcome.ToolCall => "It wanted to call a tool; none is offered. Use a model without tools of its own.",
        ModelOutcome.OverBudget => "The budget does not allow one call: raise Model:TokensPerConversation or Model:TokensPerDay.",
        _ => "It was not asked.",
    };
}
