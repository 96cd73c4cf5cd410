namespace SecondOpinion.Bot.Adapters.Redis;

/// <summary>Where the store is, and what an acknowledgement waits for.</summary>
public sealed record RedisStoreOptions
{
    /// <summary>StackExchange.Redis configuration: <c>host:port,password=...,ssl=true</c>.</summary>
    public required string Configuration { get; init; }

    /// <summary>What every key begins with, so that several bots can share a server. "second-opinion" by default.</summary>
    public string Prefix { get; init; } = "second-opinion";

    /// <summary>
    /// Whether a server that does not fsync before it answers (append-only file, <c>appendfsync always</c>) is refused at the
    /// start. True by default; false where a hosted service does not show or offer the setting: then a crash of the server may lose
    /// what was acknowledged in its last second.
    /// </summary>
    public bool RequireFsync { get; init; } = true;

    /// <summary>Replicas that must have a write before it is acknowledged, 0 to 8; 0 by default.</summary>
    public int Replicas { get; init; }

    /// <summary>How long one command may take before the store counts as unavailable: 1 to 60 s, 5 s by default.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(5);
}
