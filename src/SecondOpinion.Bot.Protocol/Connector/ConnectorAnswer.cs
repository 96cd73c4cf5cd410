using SecondOpinion.Bot.Protocol.Schema;

namespace SecondOpinion.Bot.Protocol.Connector;

/// <summary>What a channel's call is answered with. Closed: the five below.</summary>
public abstract record ConnectorAnswer
{
    private ConnectorAnswer()
    {
    }

    /// <summary>It is durable, and so are the replies, which follow by themselves.</summary>
    public sealed record Done : ConnectorAnswer;

    /// <summary>It is durable; the turn takes longer than a channel waits, and its replies follow.</summary>
    public sealed record Accepted : ConnectorAnswer;

    /// <summary>The replies, for a caller that expects them here.</summary>
    public sealed record Replies(IReadOnlyList<Activity> Activities) : ConnectorAnswer;

    /// <summary>The answer to an invoke: an HTTP status, without a body.</summary>
    public sealed record Invoked(int Status) : ConnectorAnswer;

    public sealed record Refused(ConnectorRefusal Refusal) : ConnectorAnswer;
}
