namespace SecondOpinion.Bot.Protocol.State;

/// <summary>Documents by key, each with an ETag that every write checks.</summary>
public interface IStorage
{
    /// <summary>The documents that exist among <paramref name="keys"/>.</summary>
    Task<IReadOnlyDictionary<string, StoreItem>> ReadAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken);

    /// <summary>Writes all or nothing.</summary>
    /// <exception cref="ETagConflictException">One of them was changed by somebody else.</exception>
    Task WriteAsync(IReadOnlyDictionary<string, StoreItem> changes, CancellationToken cancellationToken);

    /// <summary>Deletes what exists among <paramref name="keys"/>.</summary>
    Task DeleteAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken);
}
