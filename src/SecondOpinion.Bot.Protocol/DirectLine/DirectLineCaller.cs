using SecondOpinion.Bot.Protocol.DirectLine.Tokens;

namespace SecondOpinion.Bot.Protocol.DirectLine;

/// <summary>Who makes a request: the holder of the secret (no grant), or of a token for one conversation.</summary>
/// <param name="Grant">What the token allows; null for the secret.</param>
/// <param name="IsExpired">The token's time is over: good for refresh and reconnect only.</param>
public sealed record DirectLineCaller(TokenGrant? Grant, bool IsExpired = false)
{
    public static readonly DirectLineCaller Secret = new(Grant: null);

    /// <summary>Why this caller may not use a conversation; null when it may. Decided before anything is looked up.</summary>
    public Refusal? RefusalFor(string conversationId, bool expiredIsEnough = false) =>
        Grant is null ? null
        : IsExpired && !expiredIsEnough ? Refusal.TokenExpired
        : !string.Equals(Grant.ConversationId, conversationId, StringComparison.Ordinal) ? Refusal.OtherConversation
        : null;
}
