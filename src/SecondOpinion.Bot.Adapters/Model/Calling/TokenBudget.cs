namespace SecondOpinion.Bot.Adapters.Model.Calling;

/// <summary>What was spent today (UTC), by conversation and in all. In memory: a restart forgives the day's spending, and each process counts its own.</summary>
internal sealed class TokenBudget(ModelOptions options, TimeProvider time)
{
    private readonly Dictionary<string, long> _conversations = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();
    private DateOnly _day;
    private long _tokens;
    private double _cost;

    /// <summary>Whether another call may be made. Calls under way may go beyond by their own size.</summary>
    public bool Allows(string conversationId)
    {
        lock (_lock)
        {
            Turn();
            return _tokens < options.TokensPerDay
                && _conversations.GetValueOrDefault(conversationId) < options.TokensPerConversation
                && (options.CostPerDay <= 0 || _cost < options.CostPerDay);
        }
    }

    public void Spend(string conversationId, long input, long output)
    {
        lock (_lock)
        {
            Turn();
            _tokens += input + output;
            _cost += ((input * options.InputPrice) + (output * options.OutputPrice)) / 1_000_000;
            _conversations[conversationId] = _conversations.GetValueOrDefault(conversationId) + input + output;
        }
    }

    private void Turn()
    {
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        if (today == _day)
            return;
        (_day, _tokens, _cost) = (today, 0, 0);
        _conversations.Clear();
    }
}
