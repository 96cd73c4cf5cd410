using Microsoft.Extensions.AI;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using SecondOpinion.Bot.Dialogs.ModelAnswers;

namespace SecondOpinion.Bot.Adapters.Model.Calling;

/// <summary>
/// The one way to a model: budget, then concurrency, then retries around the breaker around the call, all within the deadline. Whatever happens comes back as an outcome.
/// </summary>
internal sealed class GuardedModel : IDisposable
{
    // Where a server does not say what it used: letters of a mixed text per token, on the careful side.
    private const int LettersPerToken = 3;

    private readonly Lazy<IChatClient> _client;
    private readonly ModelOptions _options;
    private readonly TokenBudget _budget;
    private readonly ModelMetrics _metrics = new();
    private readonly TimeProvider _time;
    private readonly SemaphoreSlim _slots;
    private readonly ResiliencePipeline _pipeline;

    public GuardedModel(Func<IChatClient> client, ModelOptions options, TimeProvider time)
    {
        (_client, _options, _time, _budget, _slots) = (new(client), options, time, new TokenBudget(options, time), new SemaphoreSlim(options.Concurrency));
        _pipeline = Pipeline(options, time);
    }

    /// <param name="onText">Gets each piece of text as it comes; throwing <see cref="FormatException"/> ends the call as malformed; false ends it as stopped.</param>
    public async Task<ModelOutcome> StreamAsync(
        string prompt, (IReadOnlyList<ChatMessage> Messages, ChatOptions Options) call, string conversationId, DateTimeOffset deadline, Func<string, bool> onText, CancellationToken stop)
    {
        var started = _time.GetTimestamp();
        var outcome = await GuardAsync(call, conversationId, deadline, onText, stop);
        _metrics.Ended(prompt, outcome, _time.GetElapsedTime(started));
        return outcome;
    }

    public void Dispose()
    {
        _metrics.Dispose();
        _slots.Dispose();
    }

    private async Task<ModelOutcome> GuardAsync(
        (IReadOnlyList<ChatMessage> Messages, ChatOptions Options) call, string conversationId, DateTimeOffset deadline, Func<string, bool> onText, CancellationToken stop)
    {
        var left = deadline - _time.GetUtcNow();
        if (left <= TimeSpan.Zero)
            return ModelOutcome.TimedOut;
        if (!_budget.Allows(conversationId))
            return ModelOutcome.OverBudget;
        if (!await _slots.WaitAsync(TimeSpan.Zero, CancellationToken.None))
            return ModelOutcome.Busy;
        try
        {
            using var late = new CancellationTokenSource(left, _time);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, stop);
            return await _pipeline.ExecuteAsync(token => AttemptAsync(call, conversationId, onText, stop, token), either.Token);
        }
        catch (BrokenCircuitException)
        {
            return ModelOutcome.BreakerOpen;
        }
        catch (OperationCanceledException)
        {
            return stop.IsCancellationRequested ? ModelOutcome.Stopped : ModelOutcome.TimedOut;
        }
        catch (ModelCallException failed)
        {
            return stop.IsCancellationRequested ? ModelOutcome.Stopped : failed.Outcome;
        }
        finally
        {
            _slots.Release();
        }
    }

    private async ValueTask<ModelOutcome> AttemptAsync(
        (IReadOnlyList<ChatMessage> Messages, ChatOptions Options) call, string conversationId, Func<string, bool> onText, CancellationToken stop, CancellationToken cancellationToken)
    {
        var attempt = new ModelAttempt(_client.Value, _options.FirstWord, _time);
        try
        {
            return await attempt.RunAsync(call.Messages, call.Options, onText, cancellationToken);
        }
        catch (Exception thrown)
        {
            // The person stopped it: that says nothing about the model.
            stop.ThrowIfCancellationRequested();
            throw ModelCallException.From(thrown, attempt.SawText);
        }
        finally
        {
            var input = attempt.Usage?.InputTokenCount ?? call.Messages.Sum(message => message.Text.Length) / LettersPerToken;
            var output = attempt.Usage?.OutputTokenCount ?? attempt.Letters / LettersPerToken;
            _budget.Spend(conversationId, input, output);
            _metrics.Used(input, output);
        }
    }

    private static ResiliencePipeline Pipeline(ModelOptions options, TimeProvider time)
    {
        var builder = new ResiliencePipelineBuilder { TimeProvider = time };
        if (options.Retries > 0)
        {
            builder.AddRetry(new RetryStrategyOptions
            {
                ShouldHandle = new PredicateBuilder().Handle<ModelCallException>(failed => failed.MayRetry),
                MaxRetryAttempts = options.Retries,
                Delay = TimeSpan.FromMilliseconds(150),
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
            });
        }

        return builder.AddCircuitBreaker(new CircuitBreakerStrategyOptions
        {
            ShouldHandle = new PredicateBuilder().Handle<ModelCallException>(failed => failed.CountsAgainstModel),
            FailureRatio = 0.5,
            MinimumThroughput = options.BreakerCalls,
            SamplingDuration = options.BreakerWindow,
            BreakDuration = options.BreakerPause,
        }).Build();
    }
}
