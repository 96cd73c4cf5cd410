using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Protocol.State;

/// <summary>
/// A document of named values, read once per turn from the turn's <see cref="IStorage"/> and written back with the ETag it
/// was read at. The adapter saves every document that a turn touched; a bot need not call <see cref="SaveChangesAsync"/>.
/// </summary>
public abstract class BotState(string contextServiceKey)
{
    /// <summary>The value called <paramref name="name"/> in this document. Two accessors of one name must agree on the type.</summary>
    public IStatePropertyAccessor<T> CreateProperty<T>(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new BotStateProperty<T>(this, name);
    }

    /// <summary>Reads the document, unless this turn has it already and <paramref name="force"/> is false.</summary>
    public Task LoadAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default) =>
        CacheAsync(turnContext, force, cancellationToken).AsTask();

    /// <summary>Hands changes over to the turn's storage, which commits them with the turn. Nothing is written when nothing changed.</summary>
    public async Task SaveChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        if (turnContext.TurnState.Get<CachedBotState>(contextServiceKey) is not { } cached)
            return;
        if (cached.TakeChanges(force) is { } changed)
            await Storage(turnContext).WriteAsync(new Dictionary<string, StoreItem> { [cached.Key] = changed }, cancellationToken);
    }

    /// <summary>Empties the document; it is saved empty with the turn.</summary>
    public async Task ClearStateAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
        (await CacheAsync(turnContext, force: false, cancellationToken)).Clear();

    /// <summary>Deletes the document from the turn's storage.</summary>
    public Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        turnContext.TurnState.Remove(contextServiceKey);
        return Storage(turnContext).DeleteAsync([GetStorageKey(turnContext)], cancellationToken);
    }

    /// <summary>Where the document of this turn is stored.</summary>
    protected abstract string GetStorageKey(ITurnContext turnContext);

    /// <summary>Saves every document this turn has loaded.</summary>
    internal static async Task SaveAllAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        foreach (var cached in turnContext.TurnState.Values.OfType<CachedBotState>().ToArray())
            await cached.Owner.SaveChangesAsync(turnContext, cancellationToken: cancellationToken);
    }

    internal async ValueTask<CachedBotState> CacheAsync(ITurnContext turnContext, bool force, CancellationToken cancellationToken)
    {
        if (!force && turnContext.TurnState.Get<CachedBotState>(contextServiceKey) is { } cached)
            return cached;

        var key = GetStorageKey(turnContext);
        var found = await Storage(turnContext).ReadAsync([key], cancellationToken);
        cached = new CachedBotState(this, key, found.GetValueOrDefault(key));
        turnContext.TurnState[contextServiceKey] = cached;
        return cached;
    }

    private static IStorage Storage(ITurnContext turnContext) =>
        turnContext.TurnState.Get<IStorage>() ?? throw new InvalidOperationException("This turn has no storage: it was not started by an adapter that keeps state.");
}
