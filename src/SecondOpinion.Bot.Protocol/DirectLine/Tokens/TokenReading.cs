namespace SecondOpinion.Bot.Protocol.DirectLine.Tokens;

/// <summary>What a token turned out to be; the grant is there when it is valid or expired.</summary>
public sealed record TokenReading(TokenStatus Status, TokenGrant? Grant = null);

/// <summary>The ways a token can be read.</summary>
public enum TokenStatus
{
    /// <summary>Not a token of ours, or changed.</summary>
    Refused,

    /// <summary>Good for everything.</summary>
    Valid,

    /// <summary>Past its time, by less than a day: good for refresh and reconnect.</summary>
    Expired,

    /// <summary>Past its time by more than a day: good for nothing.</summary>
    Lapsed,
}
