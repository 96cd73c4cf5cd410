using System.Text.Json;

namespace SecondOpinion.Bot.Protocol.State;

/// <summary>
/// A stored document and the version it was read at. <see cref="ETag"/> is null for one that was never stored, "*" to
/// overwrite whatever is there; anything else must match what is stored, or the write fails as a whole.
/// </summary>
public sealed record StoreItem(JsonElement Value, string? ETag);
