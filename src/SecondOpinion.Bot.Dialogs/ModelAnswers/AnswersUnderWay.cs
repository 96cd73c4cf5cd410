using System.Collections.Concurrent;

namespace SecondOpinion.Bot.Dialogs.ModelAnswers;

/// <summary>The answers that are being phrased in this process, so that "stop" reaches them.</summary>
internal sealed class AnswersUnderWay
{
    private readonly ConcurrentDictionary<string, CancellationTokenSource> _running = new(StringComparer.Ordinal);

    /// <summary>Jobs of a conversation run one after the other, so there is one at most.</summary>
    public CancellationTokenSource Begin(string conversationId) => _running[conversationId] = new CancellationTokenSource();

    public void End(string conversationId, CancellationTokenSource answer) => _running.TryRemove(new KeyValuePair<string, CancellationTokenSource>(conversationId, answer));

    /// <summary>True when an answer was under way; it ends with what was shown of it.</summary>
    public bool Stop(string conversationId)
    {
        if (!_running.TryGetValue(conversationId, out var answer))
            return false;
        answer.Cancel();
        return true;
    }
}
