using SecondOpinion.Bot.Domain.Situation;

namespace SecondOpinion.Bot.Dialogs.Intake;

/// <summary>What a message means as an answer to the question that waits.</summary>
internal abstract record AnswerReading
{
    /// <summary>Options, named so plainly that nothing else can be meant (a button, a number, the option's own words).</summary>
    public sealed record Named(IReadOnlyList<InterviewOption> Options) : AnswerReading;

    /// <summary>Options that occur in, or nearly match, a longer message.</summary>
    public sealed record Mentioned(IReadOnlyList<InterviewOption> Options) : AnswerReading;

    /// <summary>The checklist is complete.</summary>
    public sealed record Done : AnswerReading;

    /// <summary>The earlier answer stays.</summary>
    public sealed record Keep : AnswerReading;

    /// <summary>A bare yes (or a no that answers nothing): not what was asked, and nothing worth keeping as the person's own words.</summary>
    public sealed record OnlyYes : AnswerReading;

    /// <summary>None of the question's options.</summary>
    public sealed record Other : AnswerReading;
}
