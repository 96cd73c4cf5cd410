using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Protocol.State;

/// <summary>A named value of a <see cref="BotState"/>.</summary>
internal sealed class BotStateProperty<T>(BotState state, string name) : IStatePropertyAccessor<T>
{
    public string Name => name;

    public async Task<T> GetAsync(ITurnContext turnContext, Func<T>? defaultValueFactory = null, CancellationToken cancellationToken = default)
    {
        var cached = await state.CacheAsync(turnContext, force: false, cancellationToken);
        if (cached.TryGet<T>(name, out var value))
            return value!;
        if (defaultValueFactory is null)
            return default!;

        var made = defaultValueFactory();
        cached.Set(name, made);
        return made;
    }

    public async Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken = default) =>
        (await state.CacheAsync(turnContext, force: false, cancellationToken)).Set(name, value);

    public async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
        (await state.CacheAsync(turnContext, force: false, cancellationToken)).Set(name, null);
}
