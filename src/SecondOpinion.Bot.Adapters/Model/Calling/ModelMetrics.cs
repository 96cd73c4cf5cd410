using System.Diagnostics.Metrics;
using SecondOpinion.Bot.Dialogs.ModelAnswers;

namespace SecondOpinion.Bot.Adapters.Model.Calling;

/// <summary>Meter "SecondOpinion.Bot.Model": calls by outcome, tokens, seconds. Holds nothing of what was said.</summary>
internal sealed class ModelMetrics : IDisposable
{
    public const string Name = "SecondOpinion.Bot.Model";

    private readonly Meter _meter = new(Name);
    private readonly Counter<long> _calls;
    private readonly Counter<long> _tokens;
    private readonly Histogram<double> _seconds;

    public ModelMetrics()
    {
        _calls = _meter.CreateCounter<long>("model.calls");
        _tokens = _meter.CreateCounter<long>("model.tokens");
        _seconds = _meter.CreateHistogram<double>("model.call.duration", "s");
    }

    public void Ended(string prompt, ModelOutcome outcome, TimeSpan took)
    {
        _calls.Add(1, new KeyValuePair<string, object?>("prompt", prompt), new KeyValuePair<string, object?>("outcome", outcome.ToString()));
        _seconds.Record(took.TotalSeconds, new KeyValuePair<string, object?>("prompt", prompt));
    }

    public void Used(long input, long output)
    {
        _tokens.Add(input, new KeyValuePair<string, object?>("direction", "input"));
        _tokens.Add(output, new KeyValuePair<string, object?>("direction", "output"));
    }

    public void Dispose() => _meter.Dispose();
}
