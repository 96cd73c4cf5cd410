namespace SecondOpinion.Bot.Protocol.Connector.Sending;

/// <summary>How a call to a channel ended. Closed: the three below.</summary>
public abstract record SendOutcome
{
    private SendOutcome()
    {
    }

    /// <summary>The channel has it, under this id where it gives one.</summary>
    public sealed record Sent(string? Id) : SendOutcome;

    /// <summary>Too many requests, a fault of the channel, no connection, no token: worth another try.</summary>
    /// <param name="After">The channel's own wish, if it said one.</param>
    public sealed record Later(TimeSpan? After) : SendOutcome;

    /// <summary>The channel will never take it: the person blocked the bot, the conversation is gone, the address is not allowed.</summary>
    /// <param name="Reason">A status or a cause; nothing of what was sent.</param>
    public sealed record Never(string Reason) : SendOutcome;
}
