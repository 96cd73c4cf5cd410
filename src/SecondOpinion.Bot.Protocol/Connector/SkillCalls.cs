using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using SecondOpinion.Bot.Protocol.Connector.Access;
using SecondOpinion.Bot.Protocol.Schema;
using SecondOpinion.Bot.Protocol.State;

namespace SecondOpinion.Bot.Protocol.Connector;

/// <summary>
/// Which of our conversations a calling bot goes on with. Bot Builder names one conversation for a whole call; the Agents SDK names a new one
/// with every message, and only <c>relatesTo</c> says where it belongs. So a call that has not ended goes on under whatever name comes next.
/// </summary>
public sealed class SkillCalls(ITurnStore store, ConnectorReferences references, TimeProvider time)
{
    // The emergency screen comes after this: a store that hangs must not hold it up for longer.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>Where the open call of this conversation of the caller is noted; null when the activity does not say where it belongs.</summary>
    internal static string? KeyOf(Activity activity, ConnectorCaller caller)
    {
        if (activity.RelatesTo?.Conversation?.Id is not { Length: > 0 } parent)
            return null;
        var bot = caller.BotId ?? "";
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{bot.Length}:{bot}{activity.ChannelId!.Length}:{activity.ChannelId}{parent}"));
        return "skillcalls/" + Base64Url.EncodeToString(hash.AsSpan(0, 24));
    }

    internal static StoreItem ToItem(string conversationId) => new(JsonSerializer.SerializeToElement(conversationId), "*");

    /// <summary>The conversation to go on with: the one that was named, if it is known, else the call that is open.</summary>
    internal async Task<string> ConversationAsync(string named, string? key)
    {
        if (key is null || references.Lately(named) is not null)
            return named;
        try
        {
            return await Task.Run(() => FindAsync(named, key)).WaitAsync(Patience, time);
        }
        catch (Exception failure) when (failure is StoreUnavailableException or TimeoutException)
        {
            return named;
        }
    }

    private async Task<string> FindAsync(string named, string key)
    {
        if (await references.FindAsync(named, CancellationToken.None) is not null)
            return named;
        var found = await store.ReadAsync([key], CancellationToken.None);
        return found.TryGetValue(key, out var item) && item.Value.GetString() is { Length: > 0 } open ? open : named;
    }
}
