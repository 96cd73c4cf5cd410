using SecondOpinion.Bot.Adapters.Storing;
using StackExchange.Redis;

namespace SecondOpinion.Bot.Adapters.Redis;

/// <summary>The names of what the store keeps on the server.</summary>
internal sealed class RedisKeys(string prefix)
{
    public RedisKey Documents { get; } = prefix + ":documents";

    /// <summary>Document keys in the order of their bytes, for listing by prefix.</summary>
    public RedisKey DocumentKeys { get; } = prefix + ":document-keys";

    public RedisKey LastVersion { get; } = prefix + ":last-version";

    /// <summary>Conversations by the moment of their last activity, in microseconds.</summary>
    public RedisKey Idle { get; } = prefix + ":idle";

    public RedisKey Activities(byte[] conversation) => Named(":activities:", conversation);

    public RedisKey ActivityIds(byte[] conversation) => Named(":activity-ids:", conversation);

    private RedisKey Named(string part, byte[] conversation) => (byte[])[.. StoredName.Encode(prefix + part), .. conversation];
}
