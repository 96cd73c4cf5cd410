namespace SecondOpinion.Bot.Protocol.Turns.Running;

/// <summary>One turn at a time per conversation, first come first served. Keeps nothing of a conversation that is idle.</summary>
internal sealed class ConversationQueue
{
    private readonly Dictionary<string, Task> _last = new(StringComparer.Ordinal);

    /// <summary>Conversations with a turn under way or waiting.</summary>
    public int Busy
    {
        get
        {
            lock (_last)
                return _last.Count;
        }
    }

    public Task<T> RunAsync<T>(string conversationId, Func<Task<T>> turn)
    {
        // Asynchronously, or a long queue would unwind on one stack.
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Task? before;
        lock (_last)
        {
            before = _last.GetValueOrDefault(conversationId);
            _last[conversationId] = done.Task;
        }

        return RunAfterAsync(before, conversationId, turn, done);
    }

    private async Task<T> RunAfterAsync<T>(Task? before, string conversationId, Func<Task<T>> turn, TaskCompletionSource done)
    {
        if (before is not null)
            await before;
        try
        {
            return await turn();
        }
        finally
        {
            lock (_last)
            {
                if (_last[conversationId] == done.Task)
                    _last.Remove(conversationId);
            }

            done.SetResult();
        }
    }
}
