using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Protocol.State;

/// <summary>One named value in a state document. Within a turn every reader gets the same object; changes to it are saved with the turn.</summary>
public interface IStatePropertyAccessor<T>
{
    string Name { get; }

    /// <summary>The stored value; without one, what <paramref name="defaultValueFactory"/> makes (and it is kept), or default.</summary>
    Task<T> GetAsync(ITurnContext turnContext, Func<T>? defaultValueFactory = null, CancellationToken cancellationToken = default);

    Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken = default);

    Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);
}
