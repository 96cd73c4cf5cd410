using SecondOpinion.Bot.Dialogs.ModelAnswers;

namespace SecondOpinion.Bot.Host.Composition;

/// <summary>One line for every answer that a model had a part in: how it went, never what was said.</summary>
internal sealed partial class ModelLog(ILogger<ModelLog> logger)
{
    public void Answered(ModelAnswerReport report)
    {
        if (report.IsPhrased)
            Phrased(logger, report.QuestionId, report.Model, report.Supported, report.Faults.Count, (int)report.Took.TotalMilliseconds);
        else
            Quoted(logger, report.QuestionId, report.Model, string.Join(",", report.Faults.Distinct()), (int)report.Took.TotalMilliseconds);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Answer to {Question}: phrased ({Outcome}), {Supported} sentences supported, {Refused} refused, {Milliseconds} ms")]
    private static partial void Phrased(ILogger logger, string question, ModelOutcome outcome, int supported, int refused, int milliseconds);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Answer to {Question}: the guide's own words ({Outcome}; refused for {Faults}), {Milliseconds} ms")]
    private static partial void Quoted(ILogger logger, string question, ModelOutcome outcome, string faults, int milliseconds);
}
