namespace SecondOpinion.Bot.Adapters.Sqlite;

/// <summary>The store does not open. The message tells the operator why and what to do; nothing was changed.</summary>
public sealed class StoreOpenException(string message, Exception? innerException = null) : Exception(message, innerException);
