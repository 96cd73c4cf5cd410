namespace SecondOpinion.Bot.Protocol.State;

/// <summary>
/// The store cannot be read or written now: a full or read-only disk, a lost connection, damaged data. Nothing of the
/// operation was kept, and it may be tried again as it is. The message is for the operator and holds no stored content.
/// </summary>
public sealed class StoreUnavailableException(string message, Exception? innerException = null) : Exception(message, innerException)
{
    /// <summary>Whatever a store threw, under this name.</summary>
    internal static StoreUnavailableException From(Exception thrown) =>
        thrown as StoreUnavailableException ?? new StoreUnavailableException("The store did not do what was asked.", thrown);
}
