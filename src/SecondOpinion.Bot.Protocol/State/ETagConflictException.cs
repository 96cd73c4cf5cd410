namespace SecondOpinion.Bot.Protocol.State;

/// <summary>A document was changed by somebody else since it was read. The turn is run again on what is stored now.</summary>
public sealed class ETagConflictException() : Exception("A stored document was changed by another writer.");
