using SecondOpinion.Bot.Adapters.Storing;
using StackExchange.Redis;

namespace SecondOpinion.Bot.Adapters.Redis;

/// <summary>What a script is given, in the order that its first lines state.</summary>
internal static class RedisArguments
{
    public static RedisValue[] Of(EncodedTurn turn, long now) =>
    [
        turn.Conversation, turn.ExpectedSequence, now,
        turn.Activities.Count, .. turn.Activities.SelectMany(a => new RedisValue[] { a.Id, a.Json }),
        turn.State.Count, .. Of(turn.State),
        turn.Deleted.Count, .. turn.Deleted.Select(k => (RedisValue)k),
    ];

    public static RedisValue[] Of(IReadOnlyList<DocumentChange> changes) =>
        [.. changes.SelectMany(c => new RedisValue[] { c.Key, c.ETag.Asked, c.Value })];
}
