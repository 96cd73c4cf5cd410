using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using SecondOpinion.Bot.Host.Operations;

namespace SecondOpinion.Bot.Tests.Host.Operations;

/// <summary>Keeps what the retention job logs.</summary>
internal sealed class Lines : ILogger<RetentionJob>
{
    public ConcurrentQueue<string> Written { get; } = new();

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Written.Enqueue(formatter(state, exception));
}
