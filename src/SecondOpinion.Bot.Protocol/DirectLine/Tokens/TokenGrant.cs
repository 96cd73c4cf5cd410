namespace SecondOpinion.Bot.Protocol.DirectLine.Tokens;

/// <summary>What a token allows: one conversation.</summary>
/// <param name="ConversationId">The conversation.</param>
/// <param name="UserId">The id that stamps every activity of its holder, beginning with <c>dl_</c>; null when the holder names itself.</param>
/// <param name="Origins">The only pages that may use it (normalised); empty: whatever the settings allow.</param>
public sealed record TokenGrant(string ConversationId, string? UserId, IReadOnlyList<string> Origins)
{
    /// <summary>How an id that is vouched for by a token begins.</summary>
    public const string VouchedPrefix = "dl_";

    public const int MaxUserIdLength = 256;
    public const int MaxOrigins = 20;

    /// <summary>Whether an id can be vouched for: <c>dl_</c>, then 1 to 253 visible ASCII characters.</summary>
    public static bool IsVouchable(string? userId) =>
        userId is { Length: > 3 and <= MaxUserIdLength }
        && userId.StartsWith(VouchedPrefix, StringComparison.Ordinal)
        && !userId.AsSpan().ContainsAnyExceptInRange('!', '~');
}
