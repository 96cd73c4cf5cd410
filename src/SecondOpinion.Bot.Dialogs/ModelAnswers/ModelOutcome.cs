namespace SecondOpinion.Bot.Dialogs.ModelAnswers;

/// <summary>How a call to the model ended: a closed set. Everything but the first is answered with the guide's own words.</summary>
public enum ModelOutcome
{
    /// <summary>It gave a whole answer in the form that was asked for.</summary>
    Completed,

    /// <summary>It cannot be reached, or fails by itself (5xx, broken connection).</summary>
    Unavailable,

    /// <summary>It refuses our key, our model's name or our request.</summary>
    Misconfigured,

    /// <summary>It took longer than a person should wait.</summary>
    TimedOut,

    /// <summary>It has no capacity for us now (429).</summary>
    RateLimited,

    /// <summary>Its own filter stopped question or answer.</summary>
    Filtered,

    /// <summary>The answer broke off.</summary>
    CutShort,

    /// <summary>Not the form that was asked for.</summary>
    Malformed,

    /// <summary>It answered nothing.</summary>
    Empty,

    /// <summary>It wanted to call a tool; there is none.</summary>
    ToolCall,

    /// <summary>The budget of the conversation or of the day is spent.</summary>
    OverBudget,

    /// <summary>Too many calls are under way.</summary>
    Busy,

    /// <summary>It failed so often that it is left alone for a while.</summary>
    BreakerOpen,

    /// <summary>The person, an emergency or the end of the process stopped it.</summary>
    Stopped,
}
