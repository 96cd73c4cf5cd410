namespace SecondOpinion.Bot.Host.Operations.DemoModel;

/// <summary>How the demo model behaves to one request: what a model, its operator or the network may do.</summary>
internal enum DemoBehaviour
{
    /// <summary>Paraphrases of the passages, each with its true quote.</summary>
    Honest,

    /// <summary>One sentence in the way of <see cref="HostileKind"/>, among honest ones or alone.</summary>
    Hostile,

    /// <summary>Does whatever it is told: says the question back, and its own instructions.</summary>
    Obedient,

    Empty,
    NoSentences,
    Garbage,
    OtherForm,
    ToolCall,
    ContentFilter,
    RefusedByFilter,
    RateLimited,
    ServerError,
    Unauthorized,
    CutStream,
    LengthLimit,
    SlowFirstWord,
    SlowWords,
    NeverEnds,
    ClosedConnection,
}
